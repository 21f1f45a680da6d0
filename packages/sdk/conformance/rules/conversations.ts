import type { RuleBook } from './rule.js';

export const CONVERSATION_RULES = {
  noun: 'conversations',
  sections: [
    {
      source: 'conversations.md 1',
      title: 'The list',
      rules: [
        {
          id: 'CNV-1.1',
          says: 'After a login the list fills page by page; isSyncCompleted is false until the last page has come, and true from then on.',
          proof: 'client',
        },
        {
          id: 'CNV-1.2',
          says: 'Every page of the first synchronisation is told by CONVERSATION_LIST_UPDATED as it comes.',
          proof: 'client',
        },
        {
          id: 'CNV-1.3',
          says: 'The cloud gives the 100 most recent conversations, up to 500 in its top edition; the local engine gives all.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'CNV-1.4',
          says: 'On the cloud a conversation lives as long as its last message is stored, 7 days by default; the local engine keeps both for good.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'CNV-1.5',
          says: 'A message that is sent or that comes in puts its conversation into the list at once, before the service was asked for its details.',
          proof: 'client',
        },
        {
          id: 'CNV-1.6',
          says: 'pinConversation of a conversation that is not in the list puts it there.',
          proof: 'client',
        },
        {
          id: 'CNV-1.7',
          says: 'getConversationProfile of a conversation that is not in the list puts it there, unless it is that of a group I am not in.',
          proof: 'client',
        },
        {
          id: 'CNV-1.8',
          says: 'A conversation that the client has made gets the other side’s profile, the peer’s read time and its remind type from the service, and CONVERSATION_LIST_UPDATED tells when they are there.',
          proof: 'client',
        },
        {
          id: 'CNV-1.9',
          says: 'A conversation that the client has made gets its marks, custom data and conversation groups from the service, and CONVERSATION_LIST_UPDATED tells when they are there.',
          proof: 'client',
        },
        {
          id: 'CNV-1.10',
          says: 'Topics are never in the conversation list.',
          proof: 'client',
        },
        {
          id: 'CNV-1.11',
          says: "Groups of the types 'Room' and 'Live', which belong to other products and cannot be made with this SDK, are never in the conversation list.",
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'CNV-1.12',
          says: "The accounts '@TLS#ERROR' and '@TLS#NOT_FOUND' are never in the conversation list.",
          proof: 'client',
        },
        {
          id: 'CNV-1.13',
          says: "The system conversation '@TIM#SYSTEM' comes into the list with the first group system notice.",
          proof: 'client',
        },
        {
          id: 'CNV-1.14',
          says: 'Every group system notice that arrives live adds 1 to unreadCount of the system conversation.',
          proof: 'client',
        },
        { id: 'CNV-1.15', says: 'Pinned conversations stand before all others.', proof: 'client' },
        {
          id: 'CNV-1.16',
          says: 'Among the pinned, and among the others, conversations with a last message stand before those without (lastTime 0).',
          proof: 'client',
        },
        {
          id: 'CNV-1.17',
          says: 'Among the pinned, and among the others, the later lastMessage.lastTime stands first.',
          proof: 'client',
        },
        {
          id: 'CNV-1.18',
          says: 'Conversations with the same lastTime keep the order they had.',
          proof: 'client',
        },
        {
          id: 'CNV-1.19',
          says: 'When a conversation was pinned says nothing about its place among the pinned.',
          proof: 'client',
        },
        {
          id: 'CNV-1.20',
          says: 'After I have quit a group or was removed from it, or it was dismissed, its conversation stays in the list with unreadCount 0.',
          proof: 'client',
        },
        {
          id: 'CNV-1.21',
          says: 'What is in memory of the history of a group that I have left, or that was dismissed, can still be read.',
          proof: 'client',
        },
        {
          id: 'CNV-1.22',
          says: 'Sending to a group that I have left rejects with 10007, and to one that was dismissed with 10010.',
          proof: 'server',
        },
        {
          id: 'CNV-1.23',
          says: 'The conversation of an AVChatRoom leaves the list at once when I leave the room, am removed from it or it is dismissed.',
          proof: 'client',
        },
        {
          id: 'CNV-1.24',
          says: 'A Conversation is a live object: calls and events give the same one, changed in place, while messages come.',
          proof: 'client',
        },
        {
          id: 'CNV-1.25',
          says: 'A page of a new synchronisation puts new Conversation objects into the place of the old ones.',
          proof: 'client',
        },
        {
          id: 'CNV-1.26',
          says: 'A conversation has messageRemindType AcceptAndNotify until another is chosen, unless the type of its group has another default; a C2C conversation that a message has made says so once the service was asked (OBJ-4.13).',
          proof: 'server',
        },
        {
          id: 'CNV-1.27',
          says: 'A new C2C conversation that a message has made is left out of the total until the service has said its messageRemindType.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 1',
      title: 'Unread messages',
      rules: [
        {
          id: 'CNV-1.28',
          says: "Every message with flow 'in' that arrives live adds 1 to unreadCount of its conversation.",
          proof: 'client',
        },
        {
          id: 'CNV-1.29',
          says: 'My own messages never count as unread, also when another instance of mine has sent them.',
          proof: 'client',
        },
        { id: 'CNV-1.30', says: 'Online-only messages never count as unread.', proof: 'client' },
        {
          id: 'CNV-1.31',
          says: 'Messages sent with excludedFromUnreadCount do not count as unread.',
          proof: 'client',
        },
        {
          id: 'CNV-1.32',
          says: 'A message of a group that another instance of mine has read, with all others, by setAllMessageRead before it arrives here does not count as unread.',
          proof: 'client',
        },
        {
          id: 'CNV-1.33',
          says: 'Group tips that are stored in the history count as unread like messages.',
          proof: 'client',
        },
        {
          id: 'CNV-1.34',
          says: 'Group tips that are for those online only, and not stored, do not count as unread.',
          proof: 'client',
        },
        {
          id: 'CNV-1.35',
          says: 'After a login unreadCount of a group is what the service counts as unread less what does not count, and never below 0.',
          proof: 'client',
        },
        {
          id: 'CNV-1.36',
          says: 'After a login unreadCount of a C2C conversation is the number of messages that the service keeps as unread.',
          proof: 'client',
        },
        { id: 'CNV-1.37', says: 'unreadCount of an AVChatRoom is always 0.', proof: 'client' },
        {
          id: 'CNV-1.38',
          says: "unreadCount of a Meeting ('ChatRoom') is always 0.",
          proof: 'server',
        },
        {
          id: 'CNV-1.39',
          says: 'Group messages for some members only (receiverList) do not count as unread.',
          proof: 'server',
        },
        {
          id: 'CNV-1.40',
          says: 'A message that somebody else recalls takes 1 from unreadCount, and never makes it negative.',
          proof: 'client',
        },
        {
          id: 'CNV-1.41',
          says: 'After a conversation was read, unreadCount is the number of incoming messages in memory that are not read, not online-only and not deleted.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 1',
      title: 'The last message',
      rules: [
        {
          id: 'CNV-1.42',
          says: 'lastMessage shows the newest message that was stored.',
          proof: 'client',
        },
        {
          id: 'CNV-1.43',
          says: 'A message sent with excludedFromLastMessage does not become lastMessage.',
          proof: 'client',
        },
        {
          id: 'CNV-1.44',
          says: 'An online-only message never becomes lastMessage.',
          proof: 'client',
        },
        {
          id: 'CNV-1.45',
          says: 'When the last message is deleted, lastMessage shows the newest one in memory that is not.',
          proof: 'client',
        },
        {
          id: 'CNV-1.46',
          says: 'When the last message is recalled, it stays lastMessage with its payload and text; isRevoked becomes true.',
          proof: 'client',
        },
        {
          id: 'CNV-1.47',
          says: 'When the last message is modified, type, payload, messageForShow, cloudCustomData and version of lastMessage are replaced.',
          proof: 'client',
        },
        {
          id: 'CNV-1.48',
          says: "clearHistoryMessage leaves an empty lastMessage: lastTime 0, type '', payload null.",
          proof: 'client',
        },
        {
          id: 'CNV-1.49',
          says: 'A message that is older than lastMessage, one to one by its time, does not replace it.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
