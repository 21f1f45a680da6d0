import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: ', ',
  rowStarred: 'Mit Stern',
  rowMarkedUnread: 'Als ungelesen markiert',
  rowMentionedAll: 'Alle wurden erwähnt',
  rowAll: '@alle',
  rowTyping: 'schreibt',
  rowNotSent: 'Nachricht nicht gesendet',
  presenceOnline: 'Online',
  presenceOffline: 'Offline',
};
