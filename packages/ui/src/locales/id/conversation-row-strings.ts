import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: ', ',
  rowStarred: 'Diberi bintang',
  rowMarkedUnread: 'Ditandai belum dibaca',
  rowMentionedAll: 'Semua orang disebut',
  rowAll: '@semua',
  rowTyping: 'sedang mengetik',
  rowNotSent: 'Pesan tidak terkirim',
  presenceOnline: 'Online',
  presenceOffline: 'Offline',
};
