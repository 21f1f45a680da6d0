import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const arabicConversationRow: Partial<ConversationRowStrings> = {
  rowPause: '، ',
  rowStarred: 'مميزة بنجمة',
  rowMarkedUnread: 'معلّمة كغير مقروءة',
  rowMentionedAll: 'أُشير إلى الجميع',
  rowAll: '@الجميع',
  rowTyping: 'يكتب الآن',
  rowNotSent: 'لم تُرسل الرسالة',
};
