import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: '، ',
  rowStarred: 'مميّزة بنجمة',
  rowMarkedUnread: 'محدّدة كغير مقروءة',
  rowMentionedAll: 'تمت الإشارة إلى الجميع',
  rowAll: '@الجميع',
  rowTyping: 'جارٍ الكتابة',
  rowNotSent: 'لم تُرسل الرسالة',
  presenceOnline: 'متصل',
  presenceOffline: 'غير متصل',
};
