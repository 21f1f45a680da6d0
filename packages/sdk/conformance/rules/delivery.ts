import type { RuleBook } from './rule.js';

export const DELIVERY_RULES = {
  noun: 'messages',
  sections: [
    {
      source: 'messages.md 2',
      title: 'Who is told of a message',
      rules: [
        {
          id: 'MSG-2.47',
          says: 'The other instances of the sender get MESSAGE_RECEIVED with the message: flow out and isRead true.',
          proof: 'client',
        },
        {
          id: 'MSG-2.48',
          says: 'In the other instances of the sender the conversation shows the message, and its unreadCount does not change.',
          proof: 'client',
        },
        {
          id: 'MSG-2.49',
          says: 'The peer and the members get MESSAGE_RECEIVED with a list of messages, usually one: flow in, status success, isRead false.',
          proof: 'client',
        },
        {
          id: 'MSG-2.50',
          says: 'Before MESSAGE_RECEIVED, and unless list events are throttled, a receiver gets CONVERSATION_LIST_UPDATED, in which unreadCount is one higher and lastMessage the message, and TOTAL_UNREAD_MESSAGE_COUNT_UPDATED when the total has changed.',
          proof: 'client',
        },
        {
          id: 'MSG-2.51',
          says: 'A message that is in the list in memory already, by sender, receiver, random, sequence and time, is dropped when it comes again.',
          proof: 'client',
        },
        {
          id: 'MSG-2.52',
          says: 'A message whose random is one of the last 100 that this instance has sent is dropped: it is the echo of an own one.',
          proof: 'client',
        },
        {
          id: 'MSG-2.53',
          says: 'An echo of an own message that the app’s backend has changed is told as MESSAGE_MODIFIED with that message.',
          proof: 'client',
        },
        {
          id: 'MSG-2.54',
          says: 'Messages of a group that come together are sorted by the service’s sequence, ascending, before they are told.',
          proof: 'client',
        },
        {
          id: 'MSG-2.55',
          says: 'C2C messages are told in the order in which they come.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'messages.md 2',
      title: 'Online only, and what a message is excluded from',
      rules: [
        {
          id: 'MSG-2.56',
          says: 'A message with onlineUserOnly is not cached by its sender, and leads to no CONVERSATION_LIST_UPDATED on either side.',
          proof: 'client',
        },
        {
          id: 'MSG-2.57',
          says: 'A message with onlineUserOnly is not stored, counts as unread for nobody and never becomes a lastMessage; who is not online never gets it.',
          proof: 'server',
        },
        {
          id: 'MSG-2.58',
          says: 'A message with onlineUserOnly is received by who is online, as MESSAGE_RECEIVED with _onlineOnlyFlag true.',
          proof: 'client',
        },
        {
          id: 'MSG-2.59',
          says: 'A message with onlineUserOnly is not pushed to phones.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'MSG-2.60',
          says: 'A message with onlineUserOnly cannot be modified: modifyMessage throws.',
          proof: 'client',
        },
        {
          id: 'MSG-2.61',
          says: 'In an AVChatRoom onlineUserOnly is ignored: the message is an ordinary one.',
          proof: 'client',
        },
        {
          id: 'MSG-2.62',
          says: 'onlineUserOnly wins over messageControlInfo: with both, the message is only for who is online.',
          proof: 'client',
        },
        {
          id: 'MSG-2.63',
          says: 'A message with excludedFromUnreadCount is stored and becomes the lastMessage, and the receiver’s unreadCount does not rise.',
          proof: 'server',
        },
        {
          id: 'MSG-2.64',
          says: 'excludedFromUnreadCount works in communities as well.',
          proof: 'server',
        },
        {
          id: 'MSG-2.65',
          says: 'excludedFromUnreadCount works in topics as well.',
          proof: 'server',
        },
        {
          id: 'MSG-2.66',
          says: 'A message with excludedFromLastMessage is stored and raises unreadCount, and lastMessage stays as it is on both sides.',
          proof: 'server',
        },
        {
          id: 'MSG-2.67',
          says: 'A message with excludedFromLastMessage makes a conversation that did not exist, and leads to CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'MSG-2.68',
          says: 'A message with excludedFromContentModeration is not checked by moderation.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'MSG-2.69',
          says: 'A message with excludedFromContentModeration is not checked by the word filter’s plugin.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
    {
      source: 'messages.md 2',
      title: 'Mentions, receivers and remind types',
      rules: [
        {
          id: 'MSG-2.70',
          says: 'A member whom a group’s text message mentions gets an item in groupAtInfoList of the conversation, and CONVERSATION_LIST_UPDATED tells it. Whether that comes before MESSAGE_RECEIVED or after it is not promised.',
          proof: 'client',
        },
        {
          id: 'MSG-2.71',
          says: 'A member whom a topic’s message mentions gets the item in the topic, told by TOPIC_UPDATED, besides MESSAGE_RECEIVED.',
          proof: 'client',
        },
        {
          id: 'MSG-2.72',
          says: 'Mentions are noticed only in messages of the type TIMTextElem.',
          proof: 'client',
        },
        {
          id: 'MSG-2.73',
          says: 'The sender of a message that mentions everybody, or the sender, gets no item in groupAtInfoList.',
          proof: 'client',
        },
        {
          id: 'MSG-2.74',
          says: 'Only the listed members get a message with a receiverList, live and in the history.',
          proof: 'server',
        },
        {
          id: 'MSG-2.75',
          says: 'Who has set a conversation to Discard gets no MESSAGE_RECEIVED, and its unreadCount does not grow; getMessageList shows the messages.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'messages.md 2',
      title: 'Live rooms and meetings',
      rules: [
        {
          id: 'MSG-2.76',
          says: 'In an AVChatRoom needReadReceipt is ignored: the message that arrives has it false.',
          proof: 'client',
        },
        {
          id: 'MSG-2.77',
          says: 'Messages that come in an AVChatRoom are not cached: findMessage gives null, and getMessageList nothing. What one has sent there oneself is found.',
          proof: 'client',
        },
        {
          id: 'MSG-2.78',
          says: 'In an AVChatRoom a message is dropped when its sequence is one of the last 200 or its ID one of the last 100.',
          proof: 'client',
        },
        { id: 'MSG-2.79', says: 'The unreadCount of an AVChatRoom is always 0.', proof: 'client' },
        {
          id: 'MSG-2.80',
          says: 'A Meeting group stores its history, and its unreadCount stays 0: its messages come marked as not counting.',
          proof: 'server',
        },
        {
          id: 'MSG-2.85',
          says: 'With unlimitedAVChatRoom only the ID of a message of an AVChatRoom counts for that: the rooms number what is said each for itself.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
