/** What a row of the conversation list says besides its messages. */
export interface ConversationRowStrings {
  /** Between the parts of a row, for assistive technology: it makes a pause there. */
  rowPause: string;
  rowStarred: string;
  /** Instead of the number of unread messages, where there are none. */
  rowMarkedUnread: string;
  rowMentionedAll: string;
  /** For the eye, where everybody was mentioned. */
  rowAll: string;
  /** In the place of the last message: the other person is typing, whose name stands above. */
  rowTyping: string;
  rowNotSent: string;
  /** The dot at a picture. */
  presenceOnline: string;
  presenceOffline: string;
}

/** All of it in English. */
export const englishConversationRow: ConversationRowStrings = {
  rowPause: ', ',
  rowStarred: 'Starred',
  rowMarkedUnread: 'Marked as unread',
  rowMentionedAll: 'Everybody was mentioned',
  rowAll: '@all',
  rowTyping: 'typing',
  rowNotSent: 'Message not sent',
  presenceOnline: 'Online',
  presenceOffline: 'Offline',
};
