import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';
import { CONVERSATIONS, counted } from './words.js';

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: 'تحديد كمقروءة',
  unread: 'تحديد كغير مقروءة',
  pin: 'تثبيت',
  unpin: 'إلغاء التثبيت',
  mute: 'كتم الإشعارات',
  unmute: 'إلغاء كتم الإشعارات',
  notifications: 'الإشعارات',
  star: 'تمييز بنجمة',
  unstar: 'إزالة النجمة',
  archive: 'أرشفة',
  unarchive: 'إلغاء الأرشفة',
  hide: 'إخفاء',
  unhide: 'إظهار',
  folder: 'المجلدات',
  unfolder: 'المجلدات',
  clear: 'مسح السجل',
  delete: 'حذف',
};

const SWIPE: Readonly<Record<ConversationDeed, string>> = {
  ...DO,
  read: 'مقروءة',
  unread: 'غير مقروءة',
  mute: 'كتم',
  unmute: 'إلغاء الكتم',
};

const DONE: Readonly<Record<ConversationDeed, string>> = {
  read: 'تم التحديد كمقروءة',
  unread: 'تم التحديد كغير مقروءة',
  pin: 'تم التثبيت',
  unpin: 'تم إلغاء التثبيت',
  mute: 'تم كتم الإشعارات',
  unmute: 'تم إلغاء كتم الإشعارات',
  notifications: 'تم تغيير الإشعارات',
  star: 'تم التمييز بنجمة',
  unstar: 'تمت إزالة النجمة',
  archive: 'تمت الأرشفة',
  unarchive: 'تم إلغاء الأرشفة',
  hide: 'تم الإخفاء',
  unhide: 'تم الإظهار',
  folder: 'تمت الإضافة إلى المجلد',
  unfolder: 'تمت الإزالة من المجلد',
  clear: 'تم مسح السجل',
  delete: 'تم الحذف',
};

const NOT_DONE: Readonly<Record<ConversationDeed, string>> = {
  read: 'تعذّر التحديد كمقروءة',
  unread: 'تعذّر التحديد كغير مقروءة',
  pin: 'تعذّر التثبيت',
  unpin: 'تعذّر إلغاء التثبيت',
  mute: 'تعذّر كتم الإشعارات',
  unmute: 'تعذّر إلغاء كتم الإشعارات',
  notifications: 'تعذّر تغيير الإشعارات',
  star: 'تعذّر التمييز بنجمة',
  unstar: 'تعذّرت إزالة النجمة',
  archive: 'تعذّرت الأرشفة',
  unarchive: 'تعذّر إلغاء الأرشفة',
  hide: 'تعذّر الإخفاء',
  unhide: 'تعذّر الإظهار',
  folder: 'تعذّرت الإضافة إلى المجلد',
  unfolder: 'تعذّرت الإزالة من المجلد',
  clear: 'تعذّر مسح السجل',
  delete: 'تعذّر الحذف',
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed],
  conversationDone: (deed, what) => `${DONE[deed]}: ${what}`,
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed]}: ${what}. ${why}`,
  conversationsCounted: (count, written) => counted(count, written, CONVERSATIONS),
  conversationsPartly: (_count, written, total) => `${written} من ${total} من المحادثات`,

  notifications: 'الإشعارات',
  notifyAll: 'جميع الرسائل',
  notifyMentions: 'عند الإشارة إليّ فقط',
  notifyQuietly: 'بلا إشعارات، مع عرض الرسائل',
  receiveNothing: 'بلا إشعارات ولا رسائل حتى أفتح المحادثة',

  moveToFolder: 'المجلدات',
  selectConversation: 'تحديد',
  deleteConversation: 'حذف مع الرسائل',
  conversationsDeleted: (what) => `تم الحذف مع جميع الرسائل: ${what}`,
  deletionFailed: (why) => `ما تعذّر حذفه عاد إلى القائمة. ${why}`,
  undo: 'تراجع',
  undone: 'تم التراجع',

  clearQuestion: (title) => `مسح سجل ${title}؟`,
  clearDetail:
    'لن تظهر لك هذه الرسائل بعد الآن، ويحتفظ الآخرون بما لديهم. تبقى المحادثة في القائمة. لا يمكن التراجع عن ذلك.',
  clearNow: 'مسح السجل',

  selectedConversations: 'المحادثات المحدّدة',
  selectAll: 'تحديد الكل',
  selectingBegan: 'جارٍ تحديد المحادثات. للإنهاء، اضغط على المفتاح Escape.',
};
