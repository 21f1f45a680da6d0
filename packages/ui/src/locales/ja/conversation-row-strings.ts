import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: '、',
  rowStarred: 'スター付き',
  rowMarkedUnread: '未読に設定済み',
  rowMentionedAll: '全員がメンションされました',
  rowAll: '@全員',
  rowTyping: '入力中',
  rowNotSent: 'メッセージ未送信',
  presenceOnline: 'オンライン',
  presenceOffline: 'オフライン',
};
