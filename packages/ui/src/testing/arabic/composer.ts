import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import type { ComposerStrings } from '../../internals/strings/composer-strings.js';
import { ATTACHMENTS, counted, MESSAGES, PEOPLE } from './count.js';

export const arabicComposer: Partial<ChatStrings & ComposerStrings> = {
  replyingTo: (name) => `رد على ${name}`,
  cancelReply: 'إلغاء الرد',
  editingMessage: 'تعديل الرسالة',
  cancelEditing: 'إلغاء التعديل',
  saveEdit: 'حفظ',
  editConflict:
    'عدّل شخص آخر هذه الرسالة في هذه الأثناء، والمحادثة تُظهر ما أصبحت عليه. احفظ مجدداً ليحل نصك محلها.',
  editGone: 'لم تعد الرسالة موجودة، فلا يمكن تعديلها.',
  editForbidden: 'لا يمكن تعديل الرسائل هنا.',
  editOffline: 'لا يوجد اتصال، فلم يُحفظ التعديل. حاول مجدداً عند عودة الاتصال.',

  addAttachment: 'إضافة',
  attachPhoto: 'صورة أو فيديو',
  attachFile: 'ملف',
  attachLocation: 'موقع',
  attachPoll: 'استطلاع',
  attachments: 'المرفقات',
  attachmentsAdded: (count, written) => counted(count, written, ATTACHMENTS),
  removeAttachment: (name) => `إزالة ${name}`,
  sentAsFile: 'يُرسل كملف',
  fileTooLarge: (name, limit) => `حجم «${name}» أكبر من ${limit}، ولا يمكن إرساله.`,
  fileEmpty: (name) => `«${name}» فارغ أو مجلد، ولا يمكن إرساله.`,
  dropFiles: 'أفلت الملفات لإضافتها',

  sendLocation: 'إرسال الموقع',
  locationAsking: 'اسمح لهذه الصفحة بمعرفة موقعك.',
  locationWaiting: 'جارٍ تحديد موقعك…',
  locationFound: (meters) => `تم تحديد الموقع بدقة ${meters} م تقريباً`,
  locationWords: 'ماذا يوجد هنا؟ (اختياري)',
  locationRefused: 'لا يُسمح لهذه الصفحة بمعرفة موقعك. اسمح بذلك في إعدادات المتصفح لهذه الصفحة.',
  locationInsecure: 'لا تعطي المتصفحات الموقع إلا للصفحات الآمنة (https).',
  locationUnavailable: 'تعذّر تحديد موقعك.',

  insertEmoji: 'إدراج رمز تعبيري',
  mentionSomebody: 'الإشارة إلى شخص',
  mentionEverybody: 'كل من في المجموعة',
  mentionsFound: (count, written) => counted(count, written, PEOPLE),

  recordVoice: 'تسجيل رسالة صوتية',
  recordHint: 'اضغط للتسجيل، أو اضغط مطولاً ثم اترك للإرسال',
  voiceRecorder: 'رسالة صوتية',
  microphoneAsking: 'في انتظار الميكروفون…',
  recording: 'جارٍ التسجيل',
  recordingTime: (elapsed, most) => `${elapsed} من ${most}`,
  slideToCancel: 'اسحب للإلغاء',
  releaseToCancel: 'اترك للإلغاء',
  stopRecording: 'إيقاف',
  cancelRecording: 'إلغاء التسجيل',
  recorded: (duration) => `تم التسجيل، ${duration}`,
  playRecording: 'تشغيل التسجيل',
  pauseRecording: 'إيقاف التسجيل مؤقتاً',
  discardRecording: 'تجاهل التسجيل',
  sendRecording: 'إرسال التسجيل',
  microphoneRefused:
    'لا يُسمح لهذه الصفحة باستخدام الميكروفون. اسمح بذلك في إعدادات المتصفح لهذه الصفحة.',
  microphoneMissing: 'لم يُعثر على ميكروفون.',
  microphoneBusy: 'لا يمكن استخدام الميكروفون؛ ربما يستخدمه برنامج آخر.',
  microphoneInsecure: 'لا تسمح المتصفحات بالتسجيل إلا في الصفحات الآمنة (https).',
  recordingUnsupported: 'لا يستطيع هذا المتصفح التسجيل.',
  recordingBroken: 'فشل التسجيل.',
  recordingTooLarge: (limit) => `حجم التسجيل أكبر من ${limit}، ولا يمكن إرساله.`,

  noLongerInGroup: 'لم تعد في هذه المجموعة.',
  groupGone: 'لم تعد هذه المجموعة موجودة.',
  messagesWait: (count, written) =>
    `في انتظار الاتصال: ${counted(count, written, MESSAGES)}. تُرسل عند عودته.`,
};
