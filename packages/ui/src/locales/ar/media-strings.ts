import type { MediaStrings } from '../../internals/strings/media-strings.js';

export const media: MediaStrings = {
  videoFailed: 'تعذّر تشغيل الفيديو.',
  voiceFailed: 'تعذّر التشغيل.',

  playVoice: 'تشغيل الرسالة الصوتية',
  pauseVoice: 'إيقاف الرسالة الصوتية مؤقتًا',
  voicePosition: 'الموضع',
  positionOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} من ${total}`),
  elapsedOf: (elapsed, total) => (total === '' ? elapsed : `${elapsed} / ${total}`),
  playbackSpeed: (speed) => `سرعة التشغيل: ${speed}`,
  speed: (written) => `${written}×`,
  notPlayedYet: 'لم تُشغَّل بعد',
  playVideo: (video) => `تشغيل الفيديو: ${video}`,
  viewLarge: 'عرض بحجم أكبر',

  downloadFile: (name, size) => (size === '' ? `تنزيل ${name}` : `تنزيل ${name}، ${size}`),
  place: 'موقع',
  placeUnknown: 'الموقع غير معروف.',
  coordinates: (latitude, longitude) => `${latitude}، ${longitude}`,
  openMap: 'فتح الخريطة',

  gallery: 'الصور والفيديوهات',
  galleryPosition: (place, count) => `${place} من ${count}`,
  closeGallery: 'إغلاق',
  nextPicture: 'التالي',
  previousPicture: 'السابق',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  download: 'تنزيل',
};
