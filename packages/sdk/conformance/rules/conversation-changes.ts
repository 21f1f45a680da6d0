import type { RuleBook } from './rule.js';

export const CONVERSATION_CHANGE_RULES = {
  noun: 'conversations',
  sections: [
    {
      source: 'conversations.md 2',
      title: 'deleteConversation',
      rules: [
        {
          id: 'CNV-2.31',
          says: 'deleteConversation throws for a text that is no conversationID.',
          proof: 'client',
        },
        {
          id: 'CNV-2.32',
          says: 'deleteConversation throws for an object unless its conversationIDList is a list of at least one conversationID and nothing else.',
          proof: 'client',
        },
        {
          id: 'CNV-2.33',
          says: 'deleteConversation throws when clearHistoryMessage is there and no boolean; an explicit undefined is none.',
          proof: 'client',
        },
        {
          id: 'CNV-2.34',
          says: 'deleteConversation with a conversationID resolves with data { conversationID }.',
          proof: 'client',
        },
        {
          id: 'CNV-2.35',
          says: 'deleteConversation with an object resolves with data { conversationIDList }: those that were deleted.',
          proof: 'client',
        },
        {
          id: 'CNV-2.36',
          says: 'deleteConversation takes the first 100 of a longer list and ignores the others.',
          proof: 'client',
        },
        {
          id: 'CNV-2.37',
          says: 'deleteConversation rejects with 2500 when nothing was deleted.',
          proof: 'client',
        },
        {
          id: 'CNV-2.38',
          says: 'Unless clearHistoryMessage is false, also with a conversationID alone, deleteConversation hides the history from me for good; the peer and the other members keep theirs.',
          proof: 'server',
        },
        {
          id: 'CNV-2.39',
          says: 'With clearHistoryMessage false the history can be read again after deleteConversation.',
          proof: 'server',
        },
        {
          id: 'CNV-2.40',
          says: 'deleteConversation removes the conversation and its messages from memory and emits CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-2.41',
          says: 'What was unread in a deleted conversation leaves the total, told by TOTAL_UNREAD_MESSAGE_COUNT_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-2.42',
          says: 'A deleted conversation comes back with the next message.',
          proof: 'client',
        },
        {
          id: 'CNV-2.43',
          says: 'My other instances are not told of a deletion, as long as the application is not set to synchronise deletions.',
          proof: 'server',
        },
        {
          id: 'CNV-2.44',
          says: 'In an application that synchronises deletions, my other instances remove the conversation and emit CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-2.45',
          says: 'deleteConversation of a group that I am no longer in removes it without asking the service.',
          proof: 'client',
        },
        {
          id: 'CNV-2.46',
          says: "deleteConversation of '@TIM#SYSTEM' removes it from the list, and its notices from the service.",
          proof: 'client',
        },
        {
          id: 'CNV-2.47',
          says: 'A deleted conversation that comes back is not pinned.',
          proof: 'server',
        },
        {
          id: 'CNV-2.48',
          says: 'A deleted conversation that comes back has its marks, its custom data and its conversation groups.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'setConversationDraft',
      rules: [
        {
          id: 'CNV-2.49',
          says: "setConversationDraft throws unless conversationID is one and draftText is a text; '' is one.",
          proof: 'client',
        },
        {
          id: 'CNV-2.50',
          says: 'setConversationDraft resolves with data { code: 0, conversation }, the live conversation.',
          proof: 'client',
        },
        {
          id: 'CNV-2.51',
          says: "setConversationDraft sets draftText of the conversation; '' removes it.",
          proof: 'client',
        },
        {
          id: 'CNV-2.52',
          says: 'setConversationDraft of a conversation that is not in the list rejects with 2500.',
          proof: 'client',
        },
        {
          id: 'CNV-2.53',
          says: 'A draft is in memory alone: my other instances do not learn of it, and the next login has none.',
          proof: 'client',
        },
        {
          id: 'CNV-2.54',
          says: 'setConversationDraft emits CONVERSATION_LIST_UPDATED and does not change the order of the list.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'clearHistoryMessage',
      rules: [
        {
          id: 'CNV-2.55',
          says: 'clearHistoryMessage throws unless it is given a conversationID.',
          proof: 'client',
        },
        {
          id: 'CNV-2.56',
          says: 'clearHistoryMessage resolves with data { conversationID }.',
          proof: 'client',
        },
        {
          id: 'CNV-2.57',
          says: 'clearHistoryMessage of a conversation that is not in the list rejects with 2500.',
          proof: 'client',
        },
        {
          id: 'CNV-2.58',
          says: 'clearHistoryMessage of a topic rejects with 2502.',
          proof: 'client',
        },
        {
          id: 'CNV-2.59',
          says: 'clearHistoryMessage first reads the conversation, with all that setMessageRead does.',
          proof: 'client',
        },
        {
          id: 'CNV-2.60',
          says: 'clearHistoryMessage hides the history from me for good, at the service and in memory.',
          proof: 'server',
        },
        {
          id: 'CNV-2.61',
          says: 'After clearHistoryMessage the conversation is still in the list, with an empty lastMessage and sorted accordingly; CONVERSATION_LIST_UPDATED tells of it.',
          proof: 'client',
        },
        {
          id: 'CNV-2.62',
          says: 'The peer, the other members and my other instances are not told of a cleared history, and keep theirs.',
          proof: 'server',
        },
        {
          id: 'CNV-2.63',
          says: "clearHistoryMessage of '@TIM#SYSTEM' deletes its notices and emits no CONVERSATION_LIST_UPDATED.",
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'pinConversation',
      rules: [
        {
          id: 'CNV-2.64',
          says: 'pinConversation throws unless conversationID is one and isPinned is true or false; 1 and 0 are neither.',
          proof: 'client',
        },
        {
          id: 'CNV-2.65',
          says: 'pinConversation resolves with data { conversationID }.',
          proof: 'client',
        },
        {
          id: 'CNV-2.66',
          says: 'pinConversation to what it is already resolves and emits nothing.',
          proof: 'client',
        },
        {
          id: 'CNV-2.67',
          says: 'pinConversation of a conversation that is not in the list adds it, empty, pinned or not as was asked.',
          proof: 'client',
        },
        {
          id: 'CNV-2.68',
          says: "pinConversation of '@TIM#SYSTEM' does not ask the service, and does not put it into the list.",
          proof: 'client',
        },
        {
          id: 'CNV-2.69',
          says: 'At most 50 conversations can be pinned; one more rejects with 51012.',
          proof: 'server',
        },
        {
          id: 'CNV-2.70',
          says: 'pinConversation sorts the list anew and emits CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-2.71',
          says: 'My other instances set isPinned and emit CONVERSATION_LIST_UPDATED when they have the conversation in the list, and do nothing otherwise.',
          proof: 'client',
        },
        {
          id: 'CNV-2.91',
          says: 'A pin of the system conversation is known to this client alone: my other instances are not told, and the next login has none.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'setConversationCustomData',
      rules: [
        {
          id: 'CNV-2.72',
          says: 'setConversationCustomData throws unless conversationIDList is a list with at least one element and customData a text of at most 256 characters.',
          proof: 'client',
        },
        {
          id: 'CNV-2.73',
          says: "setConversationCustomData sets customData of the conversations; '' removes it.",
          proof: 'client',
        },
        {
          id: 'CNV-2.74',
          says: 'setConversationCustomData resolves with successConversationIDList, texts, and failureConversationIDList of { conversationID, code, message }.',
          proof: 'client',
        },
        {
          id: 'CNV-2.75',
          says: 'In setConversationCustomData a conversation that is not in the list fails with 2500, and the others are set all the same.',
          proof: 'client',
        },
        {
          id: 'CNV-2.76',
          says: 'In setConversationCustomData the system conversation, when it is in the list, fails with 2503.',
          proof: 'client',
        },
        {
          id: 'CNV-2.77',
          says: 'When all conversations fail on this side, setConversationCustomData resolves and the service is not asked.',
          proof: 'client',
        },
        {
          id: 'CNV-2.78',
          says: 'setConversationCustomData emits CONVERSATION_LIST_UPDATED when something has changed, and nothing otherwise.',
          proof: 'client',
        },
        {
          id: 'CNV-2.79',
          says: 'My other instances set customData alike and emit CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-2.80',
          says: 'setConversationCustomData of more than 100 conversations in one call rejects with 51006.',
          proof: 'server',
        },
        {
          id: 'CNV-2.81',
          says: 'At most 1000 conversations of one person can have marks, custom data or conversation groups; what goes beyond fails with 51008.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'markConversation',
      rules: [
        {
          id: 'CNV-2.82',
          says: 'markConversation throws unless conversationIDList is a list with at least one element, markType a number above 0 and below 2 to the 64th, and enableMark a boolean.',
          proof: 'client',
        },
        {
          id: 'CNV-2.83',
          says: 'Marks with a meaning are 1 (star), 2 (unread), 4 (fold) and 8 (hide); the app’s own are the powers of two from 2 to the 32nd up to 2 to the 63rd.',
          proof: 'server',
        },
        {
          id: 'CNV-2.84',
          says: 'A markType that is no power of two is in markList as it was given on the client that set it, and as its lowest bit at the service.',
          proof: 'client',
        },
        {
          id: 'CNV-2.85',
          says: 'markConversation answers like setConversationCustomData: a list of successes, and of failures with 2500 and 2503; it asks nothing when all fail on this side.',
          proof: 'client',
        },
        {
          id: 'CNV-2.86',
          says: 'markConversation appends markType to markList of the conversation, or removes it, and emits CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-2.87',
          says: 'markConversation to what is so already succeeds and emits nothing.',
          proof: 'client',
        },
        {
          id: 'CNV-2.88',
          says: 'My other instances change markList alike and emit CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'CNV-2.89',
          says: 'Marks from 2 to the 53rd up to 2 to the 63rd come back from the service as the very same numbers.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
