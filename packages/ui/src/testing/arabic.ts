import type { Strings } from '../internals/strings/strings.js';

const plural = new Intl.PluralRules('ar');

function newMessages(count: number, written: string): string {
  const forms: Record<Intl.LDMLPluralRule, string> = {
    zero: 'لا رسائل جديدة',
    one: 'رسالة جديدة واحدة',
    two: 'رسالتان جديدتان',
    few: `${written} رسائل جديدة`,
    many: `${written} رسالة جديدة`,
    other: `${written} رسالة جديدة`,
  };
  return forms[plural.select(count)];
}

/** Enough Arabic to look at the components in it. */
export const arabic: Partial<Strings> = {
  tryAgain: 'أعد المحاولة',
  loading: 'جارٍ التحميل…',
  conversations: 'المحادثات',
  noConversations: 'لا محادثات بعد',
  noConversationsDetail: 'اكتب إلى شخص ما لتظهر المحادثة هنا.',
  conversationsFailed: 'تعذّر تحميل المحادثات',
  unreadMessages: newMessages,
  previewOwn: (text) => `أنت: ${text}`,
  noMessages: 'لا رسائل بعد',
  noMessagesDetail: 'قل مرحباً: رسالتك تبدأ المحادثة.',
  messagesFailed: 'تعذّر تحميل الرسائل',
  beginning: 'تبدأ المحادثة هنا',
  newMessages,
  unreadLine: newMessages,
  scrollToNewest: 'انتقل إلى أحدث رسالة',
  you: 'أنت',
  notSent: 'لم تُرسل',
  retry: 'إعادة الإرسال',
  tipJoined: (names) => `انضم ${names} إلى المجموعة`,
  reactions: 'التفاعلات',
  addReaction: 'أضف تفاعلاً',
  morePeople: (_count, written) => `و${written} آخرون`,
  searchEmoji: 'ابحث عن رمز',
  emojiGroupOften: 'الأكثر استخداماً',
  emojiGroupFaces: 'الوجوه',
  emojiGroupHands: 'الأيدي والناس',
  emojiGroupHearts: 'القلوب',
  emojiGroupThings: 'رموز وأشياء',
  composerPlaceholder: 'رسالة',
  send: 'إرسال',
  seats: (title) => (title === '' ? 'المقاعد' : `مقاعد ${title}`),
  seat: (number, facts) => [`المقعد ${number}`, ...facts].join('، '),
  seatEmpty: 'فارغ',
  seatLocked: 'مقفل',
  seatOfHost: 'المضيف',
  leaveSeat: 'مغادرة المقعد',
  seatsNobody: 'لا أحد على المنصة بعد. اضغط على مقعد لتجلس عليه.',
  seatsClosed: 'المنصة غير مفتوحة',
  seatsClosedDetail: 'عندما يفتحها صاحب الغرفة يمكنك الجلوس هنا.',
  openSeats: 'افتح المنصة',
  offline: 'أنت غير متصل. ستُرسل الرسائل عند عودة الاتصال.',
  reconnecting: 'جارٍ إعادة الاتصال…',
  signInAgain: 'سجّل الدخول مجدداً',
  kickedMultipleAccount: 'سُجّل خروجك: فُتح الحساب في مكان آخر.',
};
