import type { ActionStrings } from '../../internals/strings/action-strings.js';
import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import { CONVERSATIONS, counted, MESSAGES } from './count.js';

export const arabicActions: Partial<ChatStrings & ActionStrings> = {
  messageTools: 'أدوات الرسالة',
  messageMenu: 'الرسالة',
  moreActions: 'المزيد',
  reply: 'رد',
  editMessage: 'تعديل',
  copyText: 'نسخ النص',
  forwardMessage: 'إعادة توجيه',
  selectMessage: 'تحديد',
  pinMessage: 'تثبيت',
  unpinMessage: 'إلغاء التثبيت',
  translateMessage: 'ترجمة',
  showOriginal: 'عرض النص الأصلي',
  writeDown: 'تحويل إلى نص',
  hideTranscript: 'إخفاء النص',
  whoHasRead: 'من قرأها',
  takeBack: 'سحب الرسالة',
  timeLeft: (written) => `بقي ${written}`,
  tooLate: 'فات الأوان',
  deleteForMe: 'حذف لدي',
  sendAgain: 'إعادة الإرسال',
  discardMessage: 'تجاهل',

  copied: (count, written) =>
    count === 1 ? 'تم النسخ' : `تم نسخ ${counted(count, written, MESSAGES)}`,
  messagePinned: 'ثُبّتت لكل من في المجموعة',
  messageUnpinned: 'أُلغي التثبيت',
  messageTakenBack: 'سُحبت لدى الجميع',
  writeAgain: 'اكتب من جديد',
  messagesDeleted: (count, written) => `حُذفت لديك: ${counted(count, written, MESSAGES)}`,
  messageDiscarded: 'تم التجاهل',
  sentAfterAll: 'لقد أُرسلت في النهاية. ما زال بإمكانك سحبها.',

  copyFailed: 'لم يسمح المتصفح بالنسخ. حدّد النص وانسخه بنفسك.',
  nothingToCopy: 'لا شيء لنسخه.',
  takeBackTooLate: 'فات أوان سحب هذه الرسالة.',
  pinsFull: 'هناك عشر رسائل مثبتة. ألغِ تثبيت إحداها أولاً.',
  notAllowed: 'لا يُسمح لك بذلك.',
  mutedHere: 'أنت مكتوم هنا: يمكنك القراءة دون الكتابة.',
  notHereAnymore: 'لم تعد الرسالة موجودة.',
  translationFailed: 'تعذّرت ترجمة الرسالة.',
  transcriptionFailed: 'تعذّر تحويل الرسالة الصوتية إلى نص.',
  dismiss: 'إخفاء',

  deleteQuestion: (count, written) =>
    count === 1 ? 'حذف هذه الرسالة لديك؟' : `حذف ${counted(count, written, MESSAGES)} لديك؟`,
  deleteDetail: 'يحتفظ الآخرون بما لديهم. لا يمكن التراجع عن ذلك.',
  deleteNow: 'حذف',
  cancel: 'إلغاء',

  selection: 'الرسائل المحددة',
  selectedCount: (_count, written) => `${written} محدد`,
  selectionFull: (most) => `لا يمكن تحديد أكثر من ${most} رسالة.`,
  forwardEach: 'توجيه واحدة واحدة',
  forwardMerged: 'توجيه كرسالة واحدة',
  copySelected: 'نسخ',
  deleteSelected: 'حذف لدي',

  forwardTitle: (count, written) =>
    count === 1 ? 'إعادة توجيه الرسالة' : `إعادة توجيه ${counted(count, written, MESSAGES)}`,
  forwardMergedTitle: (count, written) =>
    `إعادة توجيه ${counted(count, written, MESSAGES)} كرسالة واحدة`,
  searchConversations: 'ابحث في المحادثات',
  noConversationFound: 'لا محادثة بهذا الاسم.',
  leftOut: (count, written) =>
    `لا يمكن إعادة توجيه ${counted(count, written, MESSAGES)}، ولن تُرسل.`,
  nothingToForward: 'لا يمكن إعادة توجيه أي من هذه الرسائل.',
  commentPlaceholder: 'أضف تعليقاً',
  forwardTo: (count, written) =>
    count > 1 ? `إعادة توجيه إلى ${counted(count, written, CONVERSATIONS)}` : 'إعادة توجيه',
  forwardingNow: 'جارٍ الإرسال…',
  forwarding: (done, total) => `جارٍ إرسال ${done} من ${total}…`,
  forwarded: (_count, written) => `أُعيد التوجيه إلى: ${written}`,
  forwardFailed: (title, why) => `لم يصل كل شيء إلى «${title}». ${why}`,
  forwardGoesOn: 'يمكنك إغلاق هذه النافذة: يُرسل ما ينتظر حين يمكن ذلك.',
  close: 'إغلاق',

  chatHistoryOf: (title) => (title === '' ? 'سجل المحادثة' : `سجل محادثة ${title}`),
  mergedCompatible: 'لا يستطيع هذا الإصدار عرض الرسائل المجمّعة.',
  copiedLine: (name, time, text) => `${name}، ${time}: ${text}`,
  mergedLine: (name, text) => `${name}: ${text}`,
};
