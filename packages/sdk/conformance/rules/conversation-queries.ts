import type { RuleBook } from './rule.js';

export const CONVERSATION_QUERY_RULES = {
  noun: 'conversations',
  sections: [
    {
      source: 'conversations.md',
      title: 'All methods',
      rules: [
        {
          id: 'CNV-2.1',
          says: 'Every method about conversations is gated: before SDK_READY it returns a rejecting promise, getTotalUnreadMessageCount too.',
          proof: 'client',
        },
        {
          id: 'CNV-2.2',
          says: 'Bad arguments make a method about conversations throw synchronously; the service is not asked and nothing is told.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'getConversationList',
      rules: [
        {
          id: 'CNV-2.3',
          says: 'getConversationList resolves with data.conversationList and data.isSyncCompleted.',
          proof: 'client',
        },
        {
          id: 'CNV-2.4',
          says: 'getConversationList answers from memory without asking the service; before the first page has come the list is empty.',
          proof: 'client',
        },
        {
          id: 'CNV-2.5',
          says: 'If the last synchronisation has failed, getConversationList synchronises again first, and rejects with the error of that when it fails too.',
          proof: 'client',
        },
        {
          id: 'CNV-2.6',
          says: 'getConversationList without options gives all conversations.',
          proof: 'client',
        },
        {
          id: 'CNV-2.7',
          says: 'getConversationList with a list of IDs gives those of them that are known, in the order of the conversation list; an empty list gives none.',
          proof: 'client',
        },
        {
          id: 'CNV-2.8',
          says: 'getConversationList with an object gives the conversations for which all given filters hold.',
          proof: 'client',
        },
        {
          id: 'CNV-2.9',
          says: 'getConversationList with anything but undefined, a list or a plain object (a text, null, a Date) gives no conversation.',
          proof: 'client',
        },
        {
          id: 'CNV-2.10',
          says: "The filter type selects by 'C2C' or 'GROUP'; any other value of it is not looked at.",
          proof: 'client',
        },
        {
          id: 'CNV-2.11',
          says: 'The filter markType 0 selects conversations without any mark.',
          proof: 'client',
        },
        {
          id: 'CNV-2.12',
          says: 'A filter markType above 0 selects conversations whose markList has that number.',
          proof: 'client',
        },
        {
          id: 'CNV-2.13',
          says: "The filter groupName '' selects conversations that are in no conversation group.",
          proof: 'client',
        },
        {
          id: 'CNV-2.14',
          says: 'A filter groupName with characters selects conversations whose conversationGroupList has that name.',
          proof: 'client',
        },
        {
          id: 'CNV-2.15',
          says: 'The filter hasUnreadCount selects conversations with unreadCount of 1 or more (true) or of 0 (false).',
          proof: 'client',
        },
        {
          id: 'CNV-2.16',
          says: 'The filter hasGroupAtInfo selects conversations with mentions of me (true) or without (false).',
          proof: 'client',
        },
        {
          id: 'CNV-2.17',
          says: 'A filter of a wrong type, NaN for markType included, is not looked at.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'getConversationProfile',
      rules: [
        {
          id: 'CNV-2.18',
          says: 'getConversationProfile throws unless it is given a conversationID.',
          proof: 'client',
        },
        {
          id: 'CNV-2.19',
          says: 'getConversationProfile of a conversation that it has completed before, and of the system conversation, answers at once without asking the service.',
          proof: 'client',
        },
        {
          id: 'CNV-2.20',
          says: 'getConversationProfile of a group that is not among my groups answers with a new conversation, not listed, without asking the service.',
          proof: 'client',
        },
        {
          id: 'CNV-2.21',
          says: 'getConversationProfile loads userProfile or groupProfile of the conversation and sets _isInfoCompleted.',
          proof: 'client',
        },
        {
          id: 'CNV-2.22',
          says: 'getConversationProfile sets remark of the conversation with a friend to the name I gave them.',
          proof: 'client',
        },
        {
          id: 'CNV-2.23',
          says: 'getConversationProfile puts a conversation that was not in the list right behind the pinned ones and emits CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-2.24',
          says: 'getConversationProfile of a person who does not exist rejects with 2501.',
          proof: 'client',
        },
        {
          id: 'CNV-2.25',
          says: 'When the profile of a group of mine cannot be had, getConversationProfile rejects with the code of the service.',
          proof: 'client',
        },
        {
          id: 'CNV-2.90',
          says: 'getConversationProfile resolves with data.conversation: of a conversation that is in the list, the very object that the list has.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'getTotalUnreadMessageCount',
      rules: [
        {
          id: 'CNV-2.26',
          says: "getTotalUnreadMessageCount is a number at once: the sum of unreadCount over the listed conversations whose messageRemindType is AcceptAndNotify or ''.",
          proof: 'client',
        },
        {
          id: 'CNV-2.27',
          says: 'The system conversation does not count in the total.',
          proof: 'client',
        },
        { id: 'CNV-2.28', says: 'Topics do not count in the total.', proof: 'client' },
        {
          id: 'CNV-2.29',
          says: 'Right after SDK_READY, before the first page has come, the total is 0.',
          proof: 'client',
        },
        {
          id: 'CNV-2.30',
          says: 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED follows a CONVERSATION_LIST_UPDATED by which the total has changed, and no other.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
