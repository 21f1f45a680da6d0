import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: ', ',
  rowStarred: 'Favori',
  rowMarkedUnread: 'Marquée comme non lue',
  rowMentionedAll: 'Mention de tout le groupe',
  rowAll: '@tous',
  rowTyping: 'écrit',
  rowNotSent: 'Message non envoyé',
  presenceOnline: 'En ligne',
  presenceOffline: 'Hors ligne',
};
