import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';
import { counted, MESSAGES, type Noun, PEOPLE } from './words.js';

const LIKES: Noun = {
  none: 'لا إعجابات',
  one: 'إعجاب واحد',
  two: 'إعجابان',
  ofTwo: 'إعجابين',
  few: 'إعجابات',
  many: 'إعجابًا',
  other: 'إعجاب',
};

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'غرفة بث مباشر' : `غرفة البث المباشر ${title}`),
  liveJoining: 'جارٍ الدخول…',
  liveOnline: (count, written) => `${counted(count, written, PEOPLE)} هنا`,
  leaveLiveRoom: 'مغادرة',
  liveNotLeft: (why) => `تعذّر إبلاغ الخدمة بمغادرتك. ${why}`,

  liveMessages: 'ما يُقال هنا',
  liveBroadcast: 'إلى جميع الغرف',
  liveQuiet: 'لم يُقل شيء منذ دخولك',
  liveQuietDetail: 'لا تحفظ غرفة البث المباشر شيئًا: يظهر لك ما يُقال أثناء وجودك.',
  liveDropped: (count, written) =>
    `الرسائل كثيرة جدًا، ولم يظهر منها: ${counted(count, written, MESSAGES)}.`,

  liveSay: 'اكتب شيئًا',
  liveNotSaid: (why) => `لم تُرسل رسالتك. ${why}`,

  liveLike: (count, written) => `إعجاب، ${counted(count, written, LIKES)} حتى الآن`,
  liveGifts: 'الهدايا',
  liveGift: (label, _count, written) => `${label}، ${written} حتى الآن`,
  liveNotGiven: (why) => `لم يصل ذلك. ${why}`,

  liveTipJoined: (names) => `دخل الغرفة: ${names}`,
  liveTipLetIn: (operator, names) => `تم السماح بدخول ${names} بواسطة ${operator}`,
  liveTipLeft: (names) => `غادر الغرفة: ${names}`,
  liveTipRenamed: (operator, name) => `تم تغيير اسم الغرفة إلى «${name}» بواسطة ${operator}`,
  liveTipNewOwner: (name) => `مالك الغرفة الآن: ${name}`,
  liveTipPicture: (operator) => `تم تغيير صورة الغرفة بواسطة ${operator}`,
  liveTipAllMuted: (operator) => `تم كتم الغرفة بواسطة ${operator}`,
  liveTipAllUnmuted: (operator) => `تم إلغاء كتم الغرفة بواسطة ${operator}`,
  liveTipJoinFreely: (operator) => `تم فتح الغرفة بواسطة ${operator}: يمكن لأي شخص الدخول`,
  liveTipJoinByNobody: (operator) => `تم إغلاق الغرفة بواسطة ${operator}: لا يمكن لأحد آخر الدخول`,
  liveTipOther: 'تم تغيير الغرفة',
  liveTipCreated: (operator) =>
    operator === '' ? 'تم إنشاء الغرفة' : `تم إنشاء الغرفة بواسطة ${operator}`,

  liveJoinFailed: 'تعذّر دخول الغرفة',
  liveIsBanned: 'تم حظرك منها. مدة الحظر يحددها المالك.',
  liveEnded: 'تم إغلاق الغرفة',
  liveEndedDetail: 'انتهت لدى الجميع.',
  liveRemoved: 'تمت إزالتك من الغرفة',
  liveRemovedDetail: 'يمكنك محاولة الدخول مجددًا.',
  liveBanned: 'تم حظرك من الغرفة',
  liveBannedDetail: 'مدة الحظر يحددها المالك.',
  liveLeft: 'لست في الغرفة بعد الآن',
  liveLeftDetail: 'يمكنك الدخول مجددًا لمتابعة ما يُقال.',
  joinLiveRoom: 'دخول',
};
