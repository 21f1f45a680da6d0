import type { Strings } from '../internals/strings/strings.js';
import { arabicActions } from './arabic/actions.js';
import { arabicAudioRoom } from './arabic/audio-room.js';
import { arabicCommunities } from './arabic/communities.js';
import { arabicComposer } from './arabic/composer.js';
import { arabicContacts } from './arabic/contacts.js';
import { arabicContent, arabicMedia } from './arabic/content.js';
import { arabicConversationActions } from './arabic/conversation-actions.js';
import { arabicConversationRow } from './arabic/conversation-row.js';
import { CHARACTERS, counted, NEW_MESSAGES } from './arabic/count.js';
import { arabicFollow } from './arabic/follow.js';
import { arabicGroupDetails } from './arabic/group-details.js';
import { arabicInvitations } from './arabic/invitations.js';
import { arabicLiveRoom } from './arabic/live-room.js';
import { arabicMembers } from './arabic/members.js';
import { arabicCreateGroup, arabicJoinGroup } from './arabic/new-groups.js';
import { arabicNotices } from './arabic/notices.js';
import { arabicDoNotDisturb, arabicPanel } from './arabic/panel.js';
import { arabicAddFriend, arabicUserCard } from './arabic/people.js';
import { arabicPresence } from './arabic/presence.js';
import { arabicProfileEditor } from './arabic/profile-editor.js';
import { arabicRoom } from './arabic/room.js';
import { arabicRoomAudio } from './arabic/room-audio.js';
import { arabicSeatMenu, arabicSeatReasons } from './arabic/seat-menu.js';
import { arabicSeatRequests } from './arabic/seat-requests.js';
import { arabicSeats } from './arabic/seats.js';
import { arabicSearch, arabicThread } from './arabic/thread.js';
import { arabicTips } from './arabic/tips.js';

function newMessages(count: number, written: string): string {
  return counted(count, written, NEW_MESSAGES);
}

/** Arabic, to look at the components in it; what is missing stays English. */
export const arabic: Partial<Strings> = {
  ...arabicActions,
  ...arabicAddFriend,
  ...arabicAudioRoom,
  ...arabicCommunities,
  ...arabicComposer,
  ...arabicContacts,
  ...arabicContent,
  ...arabicConversationActions,
  ...arabicConversationRow,
  ...arabicDoNotDisturb,
  ...arabicCreateGroup,
  ...arabicFollow,
  ...arabicGroupDetails,
  ...arabicInvitations,
  ...arabicLiveRoom,
  ...arabicMedia,
  ...arabicMembers,
  ...arabicNotices,
  ...arabicJoinGroup,
  ...arabicPanel,
  ...arabicPresence,
  ...arabicProfileEditor,
  ...arabicRoom,
  ...arabicRoomAudio,
  ...arabicSearch,
  ...arabicSeatMenu,
  ...arabicSeatReasons,
  ...arabicSeatRequests,
  ...arabicSeats,
  ...arabicThread,
  ...arabicTips,
  ...arabicUserCard,
  tryAgain: 'أعد المحاولة',
  loading: 'جارٍ التحميل…',
  partMissing: 'تعذّر التحميل. حاول مجدداً أو أعد تحميل الصفحة.',
  unknownPerson: 'شخص ما',
  conversations: 'المحادثات',
  noConversations: 'لا محادثات بعد',
  noConversationsDetail: 'اكتب إلى شخص ما لتظهر المحادثة هنا.',
  noMatchingConversations: 'لا شيء هنا',
  noMatchingConversationsDetail: 'لا محادثة تطابق هذا التصنيف.',
  conversationsFailed: 'تعذّر تحميل المحادثات',
  unreadMessages: newMessages,
  moreThan: (written) => `+${written}`,
  mentionedYou: 'أُشير إليك',
  draft: 'مسودة:',
  pinned: 'مثبتة',
  muted: 'مكتومة',
  systemConversation: 'الإشعارات',
  previewOwn: (text) => `أنت: ${text}`,
  previewOther: (name, text) => `${name}: ${text}`,
  messages: (title) => (title === '' ? 'الرسائل' : `الرسائل مع ${title}`),
  noMessages: 'لا رسائل بعد',
  noMessagesDetail: 'قل مرحباً: رسالتك تبدأ المحادثة.',
  noNotices: 'لا إشعارات بعد',
  noNoticesDetail: 'ما يخصّك في المجموعات يُذكر هنا.',
  messagesFailed: 'تعذّر تحميل الرسائل',
  beginning: 'تبدأ المحادثة هنا',
  loadingOlder: 'جارٍ تحميل الرسائل الأقدم…',
  olderFailed: 'تعذّر تحميل الرسائل الأقدم.',
  newMessages,
  unreadLine: newMessages,
  scrollToNewest: 'انتقل إلى أحدث رسالة',
  you: 'أنت',
  sending: 'جارٍ الإرسال',
  sent: 'أُرسلت',
  readByPeer: 'قُرئت',
  notSent: 'لم تُرسل',
  notSentBecause: (why) => `لم تُرسل. ${why}`,
  retry: 'إعادة الإرسال',
  messageBroken: 'تعذّر عرض هذه الرسالة.',
  messageRevoked: 'حُذفت هذه الرسالة',
  messageRevokedByYou: 'حذفت هذه الرسالة',
  messageUnknown: 'لا يمكن عرض هذه الرسالة هنا.',
  announceMessage: (name, text) => `${name}: ${text}`,
  photo: 'صورة',
  video: 'فيديو',
  voice: (duration) => (duration === '' ? 'رسالة صوتية' : `رسالة صوتية، ${duration}`),
  file: (name) => (name === '' ? 'ملف' : `ملف: ${name}`),
  location: (description) => (description === '' ? 'موقع' : `موقع: ${description}`),
  mergedMessages: (title) => (title === '' ? 'سجل المحادثة' : title),
  sticker: 'ملصق',
  stickerNamed: (name) => `ملصق · ${name}`,
  custom: 'رسالة',
  notice: 'إشعار',
  reactions: 'التفاعلات',
  addReaction: 'أضف تفاعلاً',
  reactedWith: (reaction) => `تفاعلوا بـ ${reaction}`,
  morePeople: (_count, written) => `و${written} آخرون`,
  emoji: 'الرموز التعبيرية',
  searchEmoji: 'ابحث عن رمز',
  emojiGroupOften: 'الأكثر استخداماً',
  emojiGroupFaces: 'الوجوه',
  emojiGroupHands: 'الأيدي والناس',
  emojiGroupHearts: 'القلوب',
  emojiGroupThings: 'رموز وأشياء',
  composerLabel: (title) => (title === '' ? 'رسالة' : `رسالة إلى ${title}`),
  composerPlaceholder: 'رسالة',
  send: 'إرسال',
  noticesOnly: 'هذه إشعارات: لا أحد ليُرد عليه.',
  notReadyToSend: 'يمكنك الكتابة حالما يتم تسجيل دخولك.',
  charactersLeft: (count, written) => `بقي نحو ${counted(count, written, CHARACTERS)}`,
  charactersOver: (count, written) =>
    `النص أطول من المسموح بـ ${counted(count, written, CHARACTERS)}. اختصره أو أرسله على أجزاء.`,
  offline: 'أنت غير متصل. ستُرسل الرسائل عند عودة الاتصال.',
  reconnecting: 'جارٍ إعادة الاتصال…',
  signInAgain: 'سجّل الدخول مجدداً',
  kickedMultipleAccount: 'سُجّل خروجك: فُتح الحساب في مكان آخر.',
};
