import type { MessageStrings } from '../../internals/strings/message-strings.js';
import { counted, MESSAGES, withDuration } from './words.js';

export const message: MessageStrings = {
  everybody: 'الجميع',
  edited: 'معدّلة',
  quotation: (name, text) => `رد على: ${name}، ${text}`,
  mergedOpen: 'سجل المحادثة',
  mergedCount: (count, written) => counted(count, written, MESSAGES),
  mergedTooDeep: 'أُعيد توجيه هذه الرسائل بعضها داخل بعض مرات كثيرة، فلم يبقَ منها شيء.',
  translation: 'الترجمة',
  translating: 'جارٍ الترجمة…',
  transcription: 'النص',
  transcribing: 'جارٍ التحويل إلى نص…',
  hide: 'إخفاء',

  photoBy: (name) => `صورة من ${name}`,
  photoByYou: 'صورة منك',
  videoBy: (name, duration) => withDuration(`فيديو من ${name}`, duration),
  videoByYou: (duration) => withDuration('فيديو منك', duration),
  photoFailed: 'تعذّر تحميل الصورة.',
  mediaUnavailable: 'غير متاح',
  uploading: 'جارٍ الرفع',
  waitingToUpload: 'في انتظار الإرسال',
  cancelUpload: 'إلغاء',
  discard: 'تجاهل',
  fileWithoutName: 'ملف',

  writeAgain: 'إعادة الكتابة',
  translationFailed: 'تعذّرت ترجمة الرسالة.',
  transcriptionFailed: 'تعذّر تحويل الرسالة الصوتية إلى نص.',

  signalingInvited: 'دعوة',
  signalingAccepted: 'تم قبول الدعوة',
  signalingDeclined: 'تم رفض الدعوة',
  signalingCancelled: 'تم إلغاء الدعوة',
  signalingUnanswered: 'لا رد',
  signalingAboutSeat: 'بشأن مقعد',
};
