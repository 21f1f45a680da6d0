import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: ', ',
  rowStarred: 'Destacado',
  rowMarkedUnread: 'Marcado como no leído',
  rowMentionedAll: 'Mencionaron a todos',
  rowAll: '@todos',
  rowTyping: 'escribiendo',
  rowNotSent: 'Mensaje no enviado',
  presenceOnline: 'En línea',
  presenceOffline: 'Sin conexión',
};
