import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import type { ContentStrings } from '../../internals/strings/content-strings.js';
import type { MediaStrings } from '../../internals/strings/media-strings.js';
import { counted, MESSAGES, PEOPLE, VOTES } from './count.js';

export const arabicContent: Partial<ChatStrings & ContentStrings> = {
  everybody: 'الجميع',
  copyCode: 'نسخ',
  codeCopied: 'تم النسخ',
  edited: 'معدّلة',
  quotation: (name, text) => `رداً على ${name}: ${text}`,

  poll: 'استطلاع',
  pollOne: 'اختر واحداً',
  pollSeveral: 'اختر واحداً أو أكثر',
  pollClosed: 'النتيجة النهائية',
  pollShare: (percent, count, written) => `${percent}، ${counted(count, written, VOTES)}`,
  pollPeople: (count, written) =>
    count === 0 ? 'لم يصوّت أحد بعد' : `عدد المصوّتين: ${counted(count, written, PEOPLE)}`,
  pollVoters: 'من صوّت',
  pollNobody: 'لا أحد',
  pollVote: 'تصويت',
  pollChange: 'تغيير صوتي',
  pollTakeBack: 'سحب صوتي',
  pollClose: 'إغلاق الاستطلاع',
  pollCloseNow: 'إغلاقه للجميع',
  pollKeepOpen: 'إبقاؤه مفتوحاً',
  pollFailed: (why) => `لم ينجح ذلك. ${why}`,
  pollNotCounted: 'تعذّر تحميل الأصوات.',

  createPoll: 'استطلاع جديد',
  pollQuestion: 'السؤال',
  pollOption: (written) => `الخيار ${written}`,
  pollAddOption: 'أضف خياراً',
  pollRemoveOption: (written) => `إزالة الخيار ${written}`,
  pollAllowSeveral: 'يمكن اختيار أكثر من واحد',
  pollSend: 'إرسال الاستطلاع',
  pollNeedsQuestion: 'اكتب سؤالاً.',
  pollNeedsOptions: 'اكتب خيارين على الأقل.',
  pollNeedsDifferent: 'هناك خياران متطابقان.',
  back: 'رجوع',

  mergedOpen: 'سجل المحادثة',
  mergedCount: (count, written) => counted(count, written, MESSAGES),
  mergedFailed: 'تعذّر تحميل الرسائل',
  mergedTooDeep: 'أُعيد توجيه هذه الرسائل بعضها داخل بعض مرات كثيرة، فلم يبقَ منها شيء.',
  mergedEmpty: 'لا شيء فيه.',

  translation: 'الترجمة',
  translating: 'جارٍ الترجمة…',
  transcription: 'النص',
  transcribing: 'جارٍ التحويل إلى نص…',
  hide: 'إخفاء',
};

export const arabicMedia: Partial<ChatStrings & MediaStrings> = {
  photoBy: (name) => `صورة من ${name}`,
  photoByYou: 'صورة منك',
  videoBy: (name, duration) => withDuration(`فيديو من ${name}`, duration),
  videoByYou: (duration) => withDuration('فيديو منك', duration),
  photoFailed: 'تعذّر تحميل الصورة.',
  videoFailed: 'تعذّر تشغيل الفيديو.',
  voiceFailed: 'تعذّر التشغيل.',
  mediaUnavailable: 'غير متاح',
  uploading: 'جارٍ الرفع',
  waitingToUpload: 'في انتظار الإرسال',
  cancelUpload: 'إلغاء',
  discard: 'تجاهل',

  playVoice: 'تشغيل الرسالة الصوتية',
  pauseVoice: 'إيقاف الرسالة الصوتية مؤقتاً',
  voicePosition: 'الموضع',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} من ${total}`),
  playbackSpeed: (speed) => `سرعة التشغيل: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: 'لم تُشغَّل بعد',
  playVideo: (video) => `تشغيل الفيديو: ${video}`,
  viewLarge: 'عرض بحجم كبير',

  downloadFile: (name, size) => (size === '' ? `تنزيل ${name}` : `تنزيل ${name}، ${size}`),
  fileWithoutName: 'ملف',
  place: 'موقع',
  coordinates: (latitude, longitude) => `${latitude}، ${longitude}`,
  placeUnknown: 'المكان غير معروف.',
  openMap: 'فتح الخريطة',

  gallery: 'الصور والفيديوهات',
  galleryPosition: (place, count) => `${place} من ${count}`,
  closeGallery: 'إغلاق',
  nextPicture: 'التالية',
  previousPicture: 'السابقة',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  download: 'تنزيل',
};

function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}، ${duration}`;
}
