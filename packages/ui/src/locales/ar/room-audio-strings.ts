import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const roomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'لا يُسمح لهذه الصفحة باستخدام الميكروفون. يجب السماح به في إعدادات المتصفح لهذه الصفحة، ثم إعادة المحاولة.',
  audioNoMicrophone: 'لم يُعثر على ميكروفون. يجب توصيل ميكروفون، ثم إعادة المحاولة.',
  audioMicrophoneLost: 'تم فصل الميكروفون. يمكنك توصيله من جديد أو اختيار غيره.',
  audioMicrophoneBusy: 'يستخدم برنامج آخر الميكروفون. يجب إغلاقه هناك، ثم إعادة المحاولة.',
  audioBlocked: 'لا يشغّل متصفحك الأصوات قبل الضغط على شيء ما.',
  audioLost: 'انقطع الاتصال بالصوت.',
  audioNotSupported:
    'لا يمكن لهذا المتصفح أو هذه الصفحة تشغيل الأصوات. يمكنك فتح الصفحة عبر https أو في متصفح آخر.',
  audioRoomFull: 'لم يبقَ مكان للاستماع. يُرجى إعادة المحاولة عندما يغادر أحدهم.',
  audioElsewhere: 'تُشغَّل هذه الغرفة لديك في نافذة أخرى أو على جهاز آخر.',
  audioRefused: 'رفضت خدمة الصوت الاتصال. يُرجى إعادة المحاولة لاحقًا.',

  audioChooseAnother: 'اختيار غيره',
  audioStart: 'تشغيل الصوت',
  audioConnectAgain: 'إعادة الاتصال',
  audioListenHere: 'الاستماع هنا',

  audioConnecting: 'جارٍ توصيل الصوت…',
  audioInterrupted: 'انقطع الصوت',
  audioFailed: 'لا صوت',

  microphoneOpening: 'جارٍ فتح الميكروفون. يجب السماح به إذا سألك المتصفح.',
  microphoneFailed: 'صوتك غير مسموع',
  microphoneFailedTryAgain: 'صوتك غير مسموع. إعادة المحاولة',

  sound: 'الصوت',
  soundOff: 'الصوت متوقف',
  soundOffDetail: 'يعمل عند وجودك في الغرفة وفتح المنصة.',
  soundMicrophone: 'الميكروفون',
  soundOutput: 'مخرج الصوت',
  soundOutputByBrowser: 'يحدد ذلك متصفحك ونظامك.',
  systemDefault: 'الافتراضي للنظام',
  microphoneNumbered: (written) => `الميكروفون ${written}`,
  outputNumbered: (written) => `المخرج ${written}`,
  deviceGone: 'غير متصل',
  microphoneClosed: 'يُفتح عند أخذ مقعد.',
  microphoneHeard: 'صوتك مسموع.',
  microphoneMuted: 'صوتك مكتوم: لا يسمعك أحد.',
  soundConnection: 'الاتصال',
  soundUnknown: 'لم يُقَس بعد',
  soundGood: 'جيد',
  soundFair: 'متوسط',
  soundPoor: 'ضعيف: قد تتقطع الأصوات',
  soundLost: 'مقطوع',
};
