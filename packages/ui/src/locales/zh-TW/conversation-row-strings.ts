import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: '，',
  rowStarred: '已加星號',
  rowMarkedUnread: '已標示為未讀',
  rowMentionedAll: '有人提及所有人',
  rowAll: '@所有人',
  rowTyping: '正在輸入',
  rowNotSent: '訊息傳送失敗',
  presenceOnline: '上線中',
  presenceOffline: '離線',
};
