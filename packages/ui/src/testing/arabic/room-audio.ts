import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const arabicRoomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'لا يُسمح لهذه الصفحة باستخدام الميكروفون. اسمح به في إعدادات المتصفح لهذه الصفحة ثم أعد المحاولة.',
  audioNoMicrophone: 'لم يُعثر على ميكروفون. صِل واحداً ثم أعد المحاولة.',
  audioMicrophoneLost: 'فُصل الميكروفون. صِله من جديد أو اختر غيره.',
  audioMicrophoneBusy: 'برنامج آخر يستخدم الميكروفون. أغلقه هناك ثم أعد المحاولة.',
  audioBlocked: 'لا يشغّل متصفحك الأصوات حتى تضغط شيئاً.',
  audioLost: 'انقطع الاتصال بالأصوات.',
  audioNotSupported:
    'لا يمكن لهذا المتصفح أو هذه الصفحة تشغيل الأصوات. افتح الصفحة عبر https أو في متصفح آخر.',
  audioRoomFull: 'لم يبقَ مكان للاستماع. أعد المحاولة حين يغادر أحدهم.',
  audioElsewhere: 'أنت تسمع هذه الغرفة من نافذة أخرى أو جهاز آخر.',
  audioRefused: 'رفضت الخدمة التي تنقل الأصوات. أعد المحاولة لاحقاً.',

  audioChooseAnother: 'اختر غيره',
  audioStart: 'شغّل الصوت',
  audioConnectAgain: 'اتصل من جديد',
  audioListenHere: 'استمع هنا',

  audioConnecting: 'جارٍ توصيل الصوت…',
  audioInterrupted: 'انقطع الصوت',
  audioFailed: 'لا صوت',

  microphoneOpening: 'يُفتح الميكروفون الآن. اسمح به إن سألك المتصفح.',
  microphoneFailed: 'لا يسمعك أحد',
  microphoneFailedTryAgain: 'لا يسمعك أحد. أعد المحاولة',

  sound: 'الصوت',
  soundOff: 'الصوت مغلق',
  soundOffDetail: 'يعمل حين تكون في الغرفة والمنصة مفتوحة.',
  soundMicrophone: 'الميكروفون',
  soundOutput: 'تخرج الأصوات من',
  soundOutputByBrowser: 'يقرر ذلك متصفحك ونظامك.',
  systemDefault: 'اختيار النظام',
  microphoneNumbered: (written) => `ميكروفون ${written}`,
  outputNumbered: (written) => `مخرج ${written}`,
  deviceGone: 'غير موصول',
  microphoneClosed: 'يُفتح حين تجلس على مقعد.',
  microphoneHeard: 'صوتك مسموع.',
  microphoneMuted: 'صوتك مكتوم: لا يسمعك أحد.',
  soundConnection: 'الاتصال',
  soundUnknown: 'لم يُقَس بعد',
  soundGood: 'جيد',
  soundFair: 'متوسط',
  soundPoor: 'ضعيف: قد تتقطع الأصوات',
  soundLost: 'مقطوع',
};
