import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import { conversationRow } from './conversation-row-strings.js';
import { message } from './message-strings.js';
import { noticeSentences } from './notice-sentence-strings.js';
import { reasons } from './reason-strings.js';
import { thread } from './thread-strings.js';
import { tips } from './tip-strings.js';
import { counted, heldApart, NEW_MESSAGES, type Noun, ofCounted, withDuration } from './words.js';
import { writing } from './writing-strings.js';

const UNREAD_MESSAGES: Noun = {
  none: 'لا رسائل غير مقروءة',
  one: 'رسالة واحدة غير مقروءة',
  two: 'رسالتان غير مقروءتين',
  ofTwo: 'رسالتين غير مقروءتين',
  few: 'رسائل غير مقروءة',
  many: 'رسالة غير مقروءة',
  other: 'رسالة غير مقروءة',
};

const CHARACTERS: Noun = {
  none: 'لا أحرف',
  one: 'حرف واحد',
  two: 'حرفان',
  ofTwo: 'حرفين',
  few: 'أحرف',
  many: 'حرفًا',
  other: 'حرف',
};

export const chat: ChatStrings = {
  ...conversationRow,
  ...message,
  ...noticeSentences,
  ...reasons,
  ...thread,
  ...tips,
  ...writing,
  tryAgain: 'إعادة المحاولة',
  loading: 'جارٍ التحميل…',
  partMissing: 'تعذّر التحميل. يُرجى المحاولة مجددًا أو إعادة تحميل الصفحة.',
  reason: (_code, english) => heldApart(english),
  facts: (facts) => facts.join(' · '),
  moment: (day, time) => `${day} ${time}`,
  unknownPerson: 'شخص ما',

  conversations: 'المحادثات',
  noConversations: 'لا محادثات بعد',
  noConversationsDetail: 'عند مراسلة شخص ما تظهر المحادثة هنا.',
  noMatchingConversations: 'لا شيء هنا',
  noMatchingConversationsDetail: 'لا محادثة تطابق عامل التصفية هذا.',
  conversationsFailed: 'تعذّر تحميل المحادثات',
  unreadMessages: (count, written) => counted(count, written, UNREAD_MESSAGES),
  moreThan: (written) => `+${written}`,
  pinned: 'مثبّتة',
  muted: 'الإشعارات مكتومة',
  systemConversation: 'التنبيهات',
  mentionedYou: 'تمت الإشارة إليك',
  draft: 'مسودة:',
  previewOwn: (text) => `أنت: ${text}`,
  previewOther: (name, text) => `${name}: ${text}`,

  messages: (title) => (title === '' ? 'الرسائل' : `الرسائل مع ${title}`),
  noMessages: 'لا رسائل بعد',
  noMessagesDetail: 'تبدأ المحادثة برسالتك الأولى.',
  noNotices: 'لا تنبيهات بعد',
  noNoticesDetail: 'يظهر هنا ما يخصّك في المجموعات.',
  messagesFailed: 'تعذّر تحميل الرسائل',
  beginning: 'تبدأ المحادثة هنا',
  loadingOlder: 'جارٍ تحميل الرسائل الأقدم…',
  olderFailed: 'تعذّر تحميل الرسائل الأقدم.',
  newMessages: (count, written) => counted(count, written, NEW_MESSAGES),
  scrollToNewest: 'الانتقال إلى أحدث رسالة',
  unreadLine: (count, written) => counted(count, written, NEW_MESSAGES),
  you: 'أنت',
  sending: 'جارٍ الإرسال',
  sent: 'تم الإرسال',
  readByPeer: 'تمت القراءة',
  notSent: 'لم تُرسل',
  notSentBecause: (why) => `لم تُرسل. ${why}`,
  retry: 'إعادة الإرسال',
  messageBroken: 'تعذّر عرض هذه الرسالة.',
  messageRevoked: 'تم حذف هذه الرسالة',
  messageRevokedByYou: 'لقد حذفت هذه الرسالة',
  messageUnknown: 'لا يمكن عرض هذه الرسالة هنا.',
  announceMessage: (name, text) => `${name}: ${text}`,

  photo: 'صورة',
  video: 'فيديو',
  voice: (duration) => withDuration('رسالة صوتية', duration),
  file: (name) => (name === '' ? 'ملف' : `ملف: ${name}`),
  location: (description) => (description === '' ? 'موقع' : `موقع: ${description}`),
  mergedMessages: (title) => (title === '' ? 'سجل المحادثة' : title),
  sticker: 'ملصق',
  stickerNamed: (name) => `ملصق · ${name}`,
  custom: 'رسالة',
  notice: 'تنبيه',

  reactions: 'التفاعلات',
  addReaction: 'إضافة تفاعل',
  reactionChip: (reaction, written, names) => `${reaction} ${written}: ${names}`,
  reactionKindsFull: 'هناك عشرة تفاعلات مختلفة بالفعل. يمكنك استخدام أحدها.',
  reactionPeopleFull: 'تفاعل مئة شخص بهذا الرمز، ولا مكان للمزيد.',
  reactionOffline: 'لا يوجد اتصال. يُرجى المحاولة مجددًا عند عودته.',
  emoji: 'الرموز التعبيرية',

  composerLabel: (title) => (title === '' ? 'رسالة' : `رسالة إلى ${title}`),
  composerPlaceholder: 'رسالة',
  send: 'إرسال',
  noticesOnly: 'هذه تنبيهات ولا يمكن الرد عليها.',
  notReadyToSend: 'يمكنك الكتابة حالما يتم تسجيل دخولك.',
  charactersLeft: (count, written) =>
    count === 0 ? 'لم يبقَ أي حرف' : `المتبقي نحو ${ofCounted(count, written, CHARACTERS)}`,
  charactersOver: (count, written) =>
    `النص أطول من المسموح بمقدار ${ofCounted(count, written, CHARACTERS)}. يجب اختصاره أو إرساله على أجزاء.`,

  offline: 'لا يوجد اتصال. ستُرسل الرسائل عند عودته.',
};
