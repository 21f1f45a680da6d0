import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: '，',
  rowStarred: '已标星',
  rowMarkedUnread: '已标为未读',
  rowMentionedAll: '有人@所有人',
  rowAll: '@所有人',
  rowTyping: '正在输入',
  rowNotSent: '消息发送失败',
  presenceOnline: '在线',
  presenceOffline: '离线',
};
