import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';
import { counted, LIKES, MESSAGES, PEOPLE } from './count.js';

export const arabicLiveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'غرفة مباشرة' : `غرفة ${title} المباشرة`),
  liveJoining: 'جارٍ الدخول…',
  liveOnline: (count, written) => `${counted(count, written, PEOPLE)} هنا`,
  leaveLiveRoom: 'مغادرة',
  liveNotLeft: (why) => `ما زلت في الغرفة. ${why}`,

  liveMessages: 'ما يقال هنا',
  liveQuiet: 'لم يُقل شيء منذ دخولك',
  liveQuietDetail: 'لا تحفظ الغرفة المباشرة شيئاً: ترى ما يقال وأنت هنا.',
  liveDropped: (count, written) =>
    `يقال الكثير حتى إن بعضه لم يظهر: ${counted(count, written, MESSAGES)}.`,

  liveSay: 'قل شيئاً',
  liveNotSaid: (why) => `لم تصل رسالتك. ${why}`,

  liveLike: (count, written) => `إعجاب، ${counted(count, written, LIKES)}`,
  liveGifts: 'الهدايا',
  liveGift: (label, _count, written) => `${label}، العدد ${written}`,
  liveNotGiven: (why) => `لم يصل ذلك. ${why}`,

  liveJoinFailed: 'تعذّر دخول الغرفة',
  liveIsBanned: 'لقد حُظرت منها. المدة يحددها صاحب الغرفة.',
  liveEnded: 'أُغلقت الغرفة',
  liveEndedDetail: 'انتهت للجميع.',
  liveRemoved: 'أُزلت من الغرفة',
  liveRemovedDetail: 'يمكنك محاولة الدخول مجدداً.',
  liveBanned: 'حُظرت من الغرفة',
  liveBannedDetail: 'المدة يحددها صاحب الغرفة.',
  liveLeft: 'لم تعد في الغرفة',
  liveLeftDetail: 'ادخل مجدداً لتسمع ما يقال.',
  joinLiveRoom: 'دخول',
};
