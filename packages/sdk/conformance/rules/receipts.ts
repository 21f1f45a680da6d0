import type { RuleBook } from './rule.js';

export const RECEIPT_RULES = {
  noun: 'receipts',
  sections: [
    {
      source: 'messages.md 14',
      title: 'Read receipts, message by message',
      rules: [
        {
          id: 'RCP-14.1',
          says: 'sendMessageReadReceipt throws unless it is given a list with at least one message.',
          proof: 'client',
        },
        {
          id: 'RCP-14.2',
          says: 'sendMessageReadReceipt resolves with empty data.',
          proof: 'client',
        },
        {
          id: 'RCP-14.3',
          says: 'The first message decides which conversation sendMessageReadReceipt speaks of; the others have to be of the same.',
          proof: 'client',
        },
        {
          id: 'RCP-14.4',
          says: 'sendMessageReadReceipt takes up to 30 messages in one call.',
          proof: 'server',
        },
        {
          id: 'RCP-14.5',
          says: 'sendMessageReadReceipt reports those messages that somebody else has sent and whose needReadReceipt is exactly true, and leaves out the rest.',
          proof: 'client',
        },
        {
          id: 'RCP-14.6',
          says: 'sendMessageReadReceipt rejects with 2114, without asking the service, when no message of the list is to be reported.',
          proof: 'client',
        },
        {
          id: 'RCP-14.7',
          says: 'sendMessageReadReceipt changes neither the unreadCount of the conversation nor isPeerRead of any message.',
          proof: 'client',
        },
        {
          id: 'RCP-14.8',
          says: 'Read receipts work one to one and in Work, Public and Meeting groups, not in Community and AVChatRoom.',
          proof: 'server',
        },
        {
          id: 'RCP-14.9',
          says: 'A message that was acknowledged already can be acknowledged again: that resolves and counts nobody twice.',
          proof: 'server',
        },
        {
          id: 'RCP-14.10',
          says: 'Acknowledging tells the sender of each message by MESSAGE_READ_RECEIPT_RECEIVED, in all instances of the sender.',
          proof: 'server',
        },
        {
          id: 'RCP-14.11',
          says: 'One to one, MESSAGE_READ_RECEIPT_RECEIVED carries a list of { userID, messageID, isPeerRead: true, timestamp }: who has read it, and when in seconds.',
          proof: 'client',
        },
        {
          id: 'RCP-14.12',
          says: 'One to one, readReceiptInfo of the sender’s message in memory has isPeerRead true and the timestamp when the event comes.',
          proof: 'client',
        },
        {
          id: 'RCP-14.13',
          says: 'One to one, a message in memory is told of once: a second acknowledgement of it emits nothing.',
          proof: 'client',
        },
        {
          id: 'RCP-14.14',
          says: 'One to one, an acknowledgement of messages that are not in memory emits nothing.',
          proof: 'client',
        },
        {
          id: 'RCP-14.15',
          says: 'In a group, MESSAGE_READ_RECEIPT_RECEIVED carries a list of { groupID, messageID, readCount, unreadCount }.',
          proof: 'client',
        },
        {
          id: 'RCP-14.16',
          says: 'In a group, readReceiptInfo of the sender’s message in memory has the readCount and unreadCount of the event.',
          proof: 'client',
        },
        {
          id: 'RCP-14.17',
          says: 'In a group, an acknowledgement of a message that is not in memory emits nothing.',
          proof: 'client',
        },
        {
          id: 'RCP-14.18',
          says: 'getMessageReadReceiptList throws unless it is given a list with at least one message.',
          proof: 'client',
        },
        {
          id: 'RCP-14.19',
          says: 'getMessageReadReceiptList resolves with data.messageList: the very messages it was given.',
          proof: 'client',
        },
        {
          id: 'RCP-14.20',
          says: 'getMessageReadReceiptList of C2C messages resolves at once and asks the service nothing.',
          proof: 'client',
        },
        {
          id: 'RCP-14.21',
          says: 'getMessageReadReceiptList of group messages asks for those that I sent and whose needReadReceipt is true, and fills readCount and unreadCount of their readReceiptInfo in place.',
          proof: 'client',
        },
        {
          id: 'RCP-14.22',
          says: 'getMessageReadReceiptList of group messages resolves at once when none of them is mine and asks for receipts.',
          proof: 'client',
        },
        {
          id: 'RCP-14.23',
          says: 'getGroupMessageReadMemberList resolves with { messageID, cursor, isCompleted, readUserIDList, unreadUserIDList }, both lists of userIDs.',
          proof: 'client',
        },
        {
          id: 'RCP-14.24',
          says: 'getGroupMessageReadMemberList with filter 0, or none, lists who has read the message, with filter 1 who has not; the other list is empty.',
          proof: 'client',
        },
        {
          id: 'RCP-14.25',
          says: 'A filter of getGroupMessageReadMemberList that is neither 0 nor 1 counts as 0.',
          proof: 'client',
        },
        {
          id: 'RCP-14.26',
          says: "getGroupMessageReadMemberList begins at cursor '' or none and goes on at the cursor it has returned, until isCompleted is true.",
          proof: 'client',
        },
        {
          id: 'RCP-14.27',
          says: 'The count of getGroupMessageReadMemberList is 100 when it is left out, is 0 or less, or is 100 or more.',
          proof: 'client',
        },
        {
          id: 'RCP-14.28',
          says: 'getGroupMessageReadMemberList checks none of its arguments before it is called: nothing makes it throw Params validate failed.',
          proof: 'client',
        },
        {
          id: 'RCP-14.29',
          says: 'getGroupMessageReadMemberList rejects with 10062 for a message of which there is no receipt record.',
          proof: 'server',
        },
        {
          id: 'RCP-14.30',
          says: 'unreadCount of a group message is the number of members when it was sent, without the sender, less those who have acknowledged it.',
          proof: 'server',
        },
        {
          id: 'RCP-14.31',
          says: 'unreadCount of a group message is 0 when everybody has acknowledged it.',
          proof: 'server',
        },
        {
          id: 'RCP-14.32',
          says: 'One to one, an own message that comes with the history says in readReceiptInfo whether the peer has acknowledged it, and when; one of the peer has isPeerRead false.',
          proof: 'client',
        },
        {
          id: 'RCP-14.33',
          says: 'In a group, who comes later is never counted, and who leaves stays counted: among those who have not acknowledged the message, unless they have.',
          proof: 'server',
        },
        {
          id: 'RCP-14.34',
          says: 'For a group message with a receiverList, those it is for are counted, and nothing is known of it to others: 10062.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
