import type { RuleBook } from './rule.js';

export const SDK_EVENT_FACT_RULES = {
  noun: 'sdk-facts',
  sections: [
    {
      source: 'sdk-facts.md 18',
      title: 'The envelope',
      rules: [
        {
          id: 'FACT-18.1',
          says: 'The argument of a handler has name and data; that of CONVERSATION_LIST_UPDATED has isSyncCompleted too.',
          proof: 'client',
        },
        { id: 'FACT-18.2', says: 'SDK_READY and SDK_NOT_READY carry no data.', proof: 'client' },
      ],
    },
    {
      source: 'sdk-facts.md 19',
      title: 'Throttling',
      rules: [
        {
          id: 'FACT-19.1',
          says: 'The list events of conversations and groups and the total are told at once if the last one is more than a second ago, and else after a second that every trigger starts anew.',
          proof: 'client',
        },
        {
          id: 'FACT-19.2',
          says: 'The list event of friends is throttled like those of conversations and groups.',
          proof: 'client',
        },
        {
          id: 'FACT-19.3',
          says: 'The data of a throttled event is read when it is told.',
          proof: 'client',
        },
        { id: 'FACT-19.4', says: 'The events of messages are not throttled.', proof: 'client' },
        {
          id: 'FACT-19.5',
          says: 'However often something changes, no change waits longer than two seconds for its throttled event.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 20',
      title: 'The events of a login',
      rules: [
        {
          id: 'FACT-20.1',
          says: 'After SDK_READY the conversation list is told with isSyncCompleted: false first and, when all pages are here, with true.',
          proof: 'client',
        },
        {
          id: 'FACT-20.2',
          says: 'The groups are told by GROUP_LIST_UPDATED after SDK_READY, in whatever order to the conversations.',
          proof: 'client',
        },
        {
          id: 'FACT-20.3',
          says: 'BLACKLIST_UPDATED, FRIEND_LIST_UPDATED, twice, and FRIEND_APPLICATION_LIST_UPDATED are told after SDK_READY.',
          proof: 'client',
        },
        {
          id: 'FACT-20.4',
          says: 'SERVER_CONFIG_UPDATED is told after SDK_READY.',
          proof: 'client',
        },
        {
          id: 'FACT-20.5',
          says: 'CONVERSATION_GROUP_LIST_UPDATED is told after SDK_READY.',
          proof: 'client',
        },
        {
          id: 'FACT-20.6',
          says: 'When something is unread, TOTAL_UNREAD_MESSAGE_COUNT_UPDATED is told after SDK_READY.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 21',
      title: 'The order around a message',
      rules: [
        {
          id: 'FACT-21.1',
          says: 'A C2C message of a conversation that is there already is told by the conversation list, the total and MESSAGE_RECEIVED, in this order.',
          proof: 'client',
        },
        {
          id: 'FACT-21.2',
          says: 'A group message is told by the group list, the conversation list, the total and MESSAGE_RECEIVED, in this order.',
          proof: 'client',
        },
        {
          id: 'FACT-21.3',
          says: 'A group tip is told by MESSAGE_RECEIVED first and by the lists after it.',
          proof: 'client',
        },
        {
          id: 'FACT-21.4',
          says: 'A system notice is told by the lists first and by MESSAGE_RECEIVED last.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 22',
      title: 'What MESSAGE_RECEIVED brings',
      rules: [
        {
          id: 'FACT-22.1',
          says: 'MESSAGE_RECEIVED carries group tips and system notices too.',
          proof: 'client',
        },
        {
          id: 'FACT-22.2',
          says: "MESSAGE_RECEIVED carries one’s own messages from other instances, with flow 'out'.",
          proof: 'client',
        },
        { id: 'FACT-22.3', says: 'A message that is pushed twice is told once.', proof: 'client' },
        {
          id: 'FACT-22.4',
          says: 'Several messages that are pushed together are one event.',
          proof: 'client',
        },
        {
          id: 'FACT-22.5',
          says: 'Group messages that are pushed together are sorted by their sequence.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 23',
      title: 'A message that comes late',
      rules: [
        {
          id: 'FACT-23.1',
          says: 'A message older than the last one of its conversation is told by MESSAGE_RECEIVED alone and stands at the end of the SDK’s list.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 24',
      title: 'What events carry',
      rules: [
        {
          id: 'FACT-24.1',
          says: 'GROUP_ATTRIBUTES_UPDATED carries { groupID, groupAttributes, updatedKeyList, deletedKeyList }, the attributes complete.',
          proof: 'client',
        },
        {
          id: 'FACT-24.2',
          says: 'GROUP_COUNTER_UPDATED carries { groupID, key, value }.',
          proof: 'client',
        },
        {
          id: 'FACT-24.3',
          says: 'MESSAGE_REACTIONS_UPDATED carries messageID and reactionList for each message.',
          proof: 'client',
        },
        {
          id: 'FACT-24.4',
          says: 'MESSAGE_READ_RECEIPT_RECEIVED of a C2C message carries userID, messageID, isPeerRead and timestamp.',
          proof: 'client',
        },
        {
          id: 'FACT-24.5',
          says: 'MESSAGE_READ_RECEIPT_RECEIVED of a group message carries groupID, messageID, readCount and unreadCount.',
          proof: 'client',
        },
        {
          id: 'FACT-24.6',
          says: 'MESSAGE_READ_BY_PEER carries a list of messages.',
          proof: 'client',
        },
        {
          id: 'FACT-24.7',
          says: 'MESSAGE_MODIFIED and MESSAGE_REVOKED carry a list of messages.',
          proof: 'client',
        },
        {
          id: 'FACT-24.8',
          says: 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED carries a number, NET_STATE_CHANGE { state } and KICKED_OUT { type }.',
          proof: 'client',
        },
        {
          id: 'FACT-24.9',
          says: 'BLACKLIST_UPDATED carries a list of userIDs.',
          proof: 'client',
        },
        {
          id: 'FACT-24.10',
          says: 'USER_STATUS_UPDATED carries a list of { userID, statusType, customStatus }.',
          proof: 'client',
        },
        {
          id: 'FACT-24.11',
          says: 'PINNED_GROUP_MESSAGE_UPDATED carries { groupID, message, isPinned, operatorInfo }.',
          proof: 'client',
        },
        {
          id: 'FACT-24.12',
          says: 'FRIEND_APPLICATION_LIST_UPDATED carries { friendApplicationList, unreadCount }.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 25',
      title: 'Live objects',
      rules: [
        {
          id: 'FACT-25.1',
          says: 'Conversations, groups, messages and members are live: the SDK changes the object that it gave out.',
          proof: 'client',
        },
        {
          id: 'FACT-25.2',
          says: 'The list of conversations is a new array in every answer and event; its elements are the same objects.',
          proof: 'client',
        },
        {
          id: 'FACT-25.3',
          says: 'After a reconnect all Conversation objects are new ones.',
          proof: 'client',
        },
        { id: 'FACT-25.4', says: 'After a reconnect Group objects are the same.', proof: 'client' },
      ],
    },
    {
      source: 'sdk-facts.md 26',
      title: 'What objects share',
      rules: [
        {
          id: 'FACT-26.1',
          says: 'The payload of a conversation’s last message is the payload of the message itself.',
          proof: 'client',
        },
        {
          id: 'FACT-26.2',
          says: 'The payload of a message is the content of its first element.',
          proof: 'client',
        },
        {
          id: 'FACT-26.3',
          says: 'The groupProfile of a conversation can be the Group itself.',
          proof: 'client',
        },
        {
          id: 'FACT-26.4',
          says: 'What an app writes into a live object is found there by everybody else who is given it.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 27',
      title: 'Freezing',
      rules: [
        {
          id: 'FACT-27.1',
          says: 'In the SDK a frozen object silently stops being updated.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'FACT-27.2',
          says: 'The hooks freeze no object of the SDK and keep none: they show copies.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 28',
      title: 'Partial lists',
      rules: [
        {
          id: 'FACT-28.1',
          says: 'With partialUpdatedConversations: true the list event carries only what changed, as plain copies, and is not throttled.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 29',
      title: 'A page from memory',
      rules: [
        {
          id: 'FACT-29.1',
          says: 'The first page of getMessageList comes from memory with the same instances once more than a page is there.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 30',
      title: 'New names in old messages',
      rules: [
        {
          id: 'FACT-30.1',
          says: 'When a peer’s name or picture changes, the old messages in memory are changed in place.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
