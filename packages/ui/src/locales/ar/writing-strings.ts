import type { WritingStrings } from '../../internals/strings/writing-strings.js';
import { plural } from './words.js';

export const writing: WritingStrings = {
  replyingTo: (name) => `الرد على: ${name}`,
  cancelReply: 'إلغاء الرد',
  editingMessage: 'تعديل الرسالة',
  cancelEditing: 'إلغاء التعديل',
  saveEdit: 'حفظ',
  editConflict:
    'عدّل شخص آخر هذه الرسالة في هذه الأثناء، ونصها الجديد ظاهر في المحادثة. عند الحفظ مجددًا يحل نصك محله.',
  editGone: 'لم تعد الرسالة موجودة، لذا لا يمكن تعديلها.',
  editForbidden: 'لا يمكن تعديل الرسائل هنا.',
  editOffline: 'لا يوجد اتصال، لذا لم يُحفظ التعديل. يُرجى المحاولة مجددًا عند عودة الاتصال.',
  addAttachment: 'إضافة',
  fileTooLarge: (name, limit) => `حجم «${name}» أكبر من ${limit}، ولا يمكن إرساله.`,
  fileEmpty: (name) => `«${name}» فارغ أو مجلد، ولا يمكن إرساله.`,
  dropFiles: 'إفلات الملفات لإضافتها',
  insertEmoji: 'إدراج رمز تعبيري',
  recordVoice: 'تسجيل رسالة صوتية',
  recordHint: 'اضغط للتسجيل، أو اضغط مطولًا ثم اترك للإرسال',
  noLongerInGroup: 'لست في هذه المجموعة بعد الآن.',
  groupGone: 'لم تعد هذه المجموعة موجودة.',
  messagesWait: (count, written) =>
    plural(count, {
      zero: 'لا رسائل في انتظار الاتصال.',
      one: 'رسالة واحدة في انتظار الاتصال، وستُرسل عند عودته.',
      two: 'رسالتان في انتظار الاتصال، وستُرسلان عند عودته.',
      few: `${written} رسائل في انتظار الاتصال، وستُرسل عند عودته.`,
      many: `${written} رسالة في انتظار الاتصال، وستُرسل عند عودته.`,
      other: `${written} رسالة في انتظار الاتصال، وستُرسل عند عودته.`,
    }),
};
