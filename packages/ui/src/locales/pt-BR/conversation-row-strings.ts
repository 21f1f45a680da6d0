import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: ', ',
  rowStarred: 'Favorita',
  rowMarkedUnread: 'Marcada como não lida',
  rowMentionedAll: 'Todos foram mencionados',
  rowAll: '@todos',
  rowTyping: 'digitando',
  rowNotSent: 'Mensagem não enviada',
  presenceOnline: 'Online',
  presenceOffline: 'Offline',
};
