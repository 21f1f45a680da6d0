import type { ActionStrings } from '../../internals/strings/action-strings.js';
import { CONVERSATIONS, MESSAGES, ofCounted, plural } from './words.js';

export const actions: ActionStrings = {
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
  whoHasRead: 'من قرأ الرسالة',
  takeBack: 'حذف لدى الجميع',
  timeLeft: (written) => `المتبقي ${written}`,
  tooLate: 'فات الأوان',
  deleteForMe: 'حذف لديّ',
  sendAgain: 'إعادة الإرسال',
  discardMessage: 'تجاهل',

  copied: (count, written) =>
    count === 1 ? 'تم النسخ' : `تم نسخ ${ofCounted(count, written, MESSAGES)}`,
  messagePinned: 'تم التثبيت لدى جميع أعضاء المجموعة',
  messageUnpinned: 'تم إلغاء التثبيت',
  messageTakenBack: 'تم الحذف لدى الجميع',
  messagesDeleted: (count, written) => `تم حذف ${ofCounted(count, written, MESSAGES)} لديك`,
  messageDiscarded: 'تم التجاهل',
  sentAfterAll: 'أُرسلت الرسالة في النهاية. ما زال بإمكانك حذفها لدى الجميع.',

  copyFailed: 'لم يسمح المتصفح بالنسخ. يمكنك تحديد النص ونسخه بنفسك.',
  nothingToCopy: 'لا شيء لنسخه.',
  dismiss: 'إخفاء',

  deleteQuestion: (count, written) =>
    count === 1 ? 'حذف هذه الرسالة لديك؟' : `حذف ${ofCounted(count, written, MESSAGES)} لديك؟`,
  deleteDetail: 'يحتفظ الآخرون بما لديهم. لا يمكن التراجع عن ذلك.',
  deleteNow: 'حذف',
  cancel: 'إلغاء',

  selection: 'الرسائل المحدّدة',
  selectedCount: (_count, written) => `تم تحديد ${written}`,
  selectionFull: (most) => `لا يمكن تحديد أكثر من ${most} من الرسائل.`,
  forwardEach: 'إعادة توجيه واحدة تلو الأخرى',
  forwardMerged: 'إعادة توجيه كرسالة واحدة',
  copySelected: 'نسخ',
  deleteSelected: 'حذف لديّ',

  forwardTitle: (count, written) =>
    count === 1 ? 'إعادة توجيه الرسالة' : `إعادة توجيه ${ofCounted(count, written, MESSAGES)}`,
  forwardMergedTitle: (count, written) =>
    `إعادة توجيه ${ofCounted(count, written, MESSAGES)} كرسالة واحدة`,
  searchConversations: 'البحث في المحادثات',
  noConversationFound: 'لا محادثة بهذا الاسم.',
  leftOut: (count, written) =>
    plural(count, {
      zero: 'يمكن إعادة توجيه جميع الرسائل.',
      one: 'هناك رسالة واحدة لا يمكن إعادة توجيهها، ولن تُرسل.',
      two: 'هناك رسالتان لا يمكن إعادة توجيههما، ولن تُرسلا.',
      few: `هناك ${written} رسائل لا يمكن إعادة توجيهها، ولن تُرسل.`,
      many: `هناك ${written} رسالة لا يمكن إعادة توجيهها، ولن تُرسل.`,
      other: `هناك ${written} رسالة لا يمكن إعادة توجيهها، ولن تُرسل.`,
    }),
  nothingToForward: 'لا يمكن إعادة توجيه أي من هذه الرسائل.',
  commentPlaceholder: 'إضافة تعليق',
  forwardTo: (count, written) =>
    count > 1 ? `إعادة توجيه إلى ${ofCounted(count, written, CONVERSATIONS)}` : 'إعادة توجيه',
  forwarding: (done, total) => `جارٍ إرسال ${done} من ${total}…`,
  forwardingNow: 'جارٍ الإرسال…',
  forwarded: (_count, written) => `تمت إعادة التوجيه إلى: ${written}`,
  forwardFailed: (title, why) => `لم يصل كل شيء إلى «${title}». ${why}`,
  forwardGoesOn: 'يمكنك إغلاق هذه النافذة: ما ينتظر سيُرسل حين يمكن ذلك.',
  close: 'إغلاق',

  chatHistoryOf: (title) => (title === '' ? 'سجل المحادثة' : `سجل محادثة ${title}`),
  mergedCompatible: 'لا يمكن لهذا الإصدار عرض الرسائل المدمجة.',
  copiedLine: (name, time, text) => `${name}، ${time}: ${text}`,
  mergedLine: (name, text) => `${name}: ${text}`,
};
