import type { ComposerStrings } from '../../internals/strings/composer-strings.js';
import { counted, type Noun, PEOPLE } from './words.js';

const ATTACHMENTS: Noun = {
  none: 'لا مرفقات',
  one: 'مرفق واحد',
  two: 'مرفقان',
  ofTwo: 'مرفقين',
  few: 'مرفقات',
  many: 'مرفقًا',
  other: 'مرفق',
};

export const composer: ComposerStrings = {
  attachPhoto: 'صورة أو فيديو',
  attachFile: 'ملف',
  attachLocation: 'موقع',
  attachPoll: 'استطلاع',
  attachments: 'المرفقات',
  attachmentsAdded: (count, written) => counted(count, written, ATTACHMENTS),
  removeAttachment: (name) => `إزالة ${name}`,
  sentAsFile: 'يُرسل كملف',

  sendLocation: 'إرسال الموقع',
  locationAsking: 'يجب السماح لهذه الصفحة بمعرفة موقعك.',
  locationWaiting: 'جارٍ تحديد موقعك…',
  locationFound: (meters) => `تم تحديد الموقع بدقة ${meters} م تقريبًا`,
  locationWords: 'ماذا يوجد هنا؟ (اختياري)',
  locationRefused:
    'لا يُسمح لهذه الصفحة بمعرفة موقعك. يمكنك السماح بذلك في إعدادات المتصفح لهذه الصفحة.',
  locationInsecure: 'لا تكشف المتصفحات الموقع إلا للصفحات الآمنة (https).',
  locationUnavailable: 'تعذّر تحديد موقعك.',
  mentionSomebody: 'الإشارة إلى شخص',
  mentionEverybody: 'جميع أعضاء المجموعة',
  mentionsFound: (count, written) => counted(count, written, PEOPLE),
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
  pauseRecording: 'إيقاف التشغيل مؤقتًا',
  discardRecording: 'تجاهل التسجيل',
  sendRecording: 'إرسال التسجيل',
  microphoneRefused:
    'لا يُسمح لهذه الصفحة باستخدام الميكروفون. يمكنك السماح بذلك في إعدادات المتصفح لهذه الصفحة.',
  microphoneMissing: 'لم يُعثر على ميكروفون.',
  microphoneBusy: 'لا يمكن استخدام الميكروفون؛ ربما يستخدمه برنامج آخر.',
  microphoneInsecure: 'لا تسمح المتصفحات بالتسجيل إلا في الصفحات الآمنة (https).',
  recordingUnsupported: 'لا يمكن التسجيل في هذا المتصفح.',
  recordingBroken: 'فشل التسجيل.',
  recordingTooLarge: (limit) => `حجم التسجيل أكبر من ${limit}، ولا يمكن إرساله.`,
};
