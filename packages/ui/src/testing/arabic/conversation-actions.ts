import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';
import { CONVERSATIONS, counted } from './count.js';

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: 'تحديد كمقروءة',
  unread: 'تحديد كغير مقروءة',
  pin: 'تثبيت',
  unpin: 'إلغاء التثبيت',
  mute: 'كتم',
  unmute: 'إلغاء الكتم',
  notifications: 'الإشعارات',
  star: 'تمييز بنجمة',
  unstar: 'إزالة النجمة',
  archive: 'أرشفة',
  unarchive: 'إخراج من الأرشيف',
  hide: 'إخفاء',
  unhide: 'إظهار مجدداً',
  folder: 'المجلدات',
  unfolder: 'المجلدات',
  clear: 'مسح السجل',
  delete: 'حذف',
};

const SWIPE: Partial<Record<ConversationDeed, string>> = {
  read: 'مقروءة',
  unread: 'غير مقروءة',
  unpin: 'إلغاء',
  unarchive: 'إخراج',
};

const DONE: Readonly<Record<ConversationDeed, string>> = {
  read: 'حُدّدت كمقروءة',
  unread: 'حُدّدت كغير مقروءة',
  pin: 'ثُبّتت',
  unpin: 'أُلغي التثبيت',
  mute: 'كُتمت',
  unmute: 'أُلغي الكتم',
  notifications: 'تغيّرت الإشعارات',
  star: 'مُيّزت بنجمة',
  unstar: 'أُزيلت النجمة',
  archive: 'أُرشفت',
  unarchive: 'أُخرجت من الأرشيف',
  hide: 'أُخفيت',
  unhide: 'أُظهرت مجدداً',
  folder: 'وُضعت في المجلد',
  unfolder: 'أُخرجت من المجلد',
  clear: 'مُسح السجل',
  delete: 'حُذفت',
};

export const arabicConversationActions: Partial<ChatStrings & ConversationActionsStrings> = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed] ?? DO[deed],
  conversationDone: (deed, what) => `${DONE[deed]}: ${what}`,
  conversationNotDone: (deed, what, why) => `تعذّر: ${DO[deed]} (${what}). ${why}`,
  conversationsCounted: (count, written) => counted(count, written, CONVERSATIONS),
  conversationsPartly: (_count, written, total) => `${written} من ${total}`,

  notifications: 'الإشعارات',
  notifyAll: 'كل الرسائل',
  notifyMentions: 'عند الإشارة إليّ فقط',
  notifyQuietly: 'بلا إشعارات، مع عرض الرسائل',
  receiveNothing: 'بلا إشعارات ولا رسائل حتى أفتحها',

  conversationPinsFull: 'هناك خمسون محادثة مثبتة. ألغِ تثبيت إحداها أولاً.',

  moveToFolder: 'المجلدات',
  selectConversation: 'تحديد',
  deleteConversation: 'حذف مع الرسائل',
  conversationsDeleted: (what) => `حُذفت مع كل الرسائل: ${what}`,
  deletionFailed: (why) => `ما تعذّر حذفه عاد إلى القائمة. ${why}`,
  undo: 'تراجع',
  undone: 'تم التراجع',

  clearQuestion: (title) => `مسح سجل المحادثة مع ${title}؟`,
  clearDetail:
    'لن ترى هذه الرسائل بعد الآن، ويحتفظ الآخرون بما لديهم. تبقى المحادثة في القائمة. لا يمكن التراجع عن ذلك.',
  clearNow: 'مسح السجل',

  selectedConversations: 'المحادثات المحددة',
  selectAll: 'تحديد الكل',
  selectingBegan: 'تحديد المحادثات. مفتاح الخروج ينهيه.',
};
