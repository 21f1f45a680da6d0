import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: ', ',
  rowStarred: 'Đã gắn sao',
  rowMarkedUnread: 'Đã đánh dấu chưa đọc',
  rowMentionedAll: 'Mọi người được nhắc đến',
  rowAll: '@tất cả',
  rowTyping: 'đang nhập',
  rowNotSent: 'Tin nhắn chưa gửi được',
  presenceOnline: 'Trực tuyến',
  presenceOffline: 'Ngoại tuyến',
};
