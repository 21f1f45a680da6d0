import type { RuleBook } from './rule.js';

export const SDK_FACT_RULES = {
  noun: 'sdk-facts',
  sections: [
    {
      source: 'sdk-facts.md 1',
      title: 'Resolved is not ready',
      rules: [
        {
          id: 'FACT-1.1',
          says: 'When login resolves isReady() is false, and gated calls reject 3000 until SDK_READY.',
          proof: 'client',
        },
        {
          id: 'FACT-1.2',
          says: 'At SDK_READY getConversationList() resolves with an empty list and isSyncCompleted: false.',
          proof: 'client',
        },
        {
          id: 'FACT-1.3',
          says: 'getGroupList() at SDK_READY fetches the groups itself and waits for them.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 2',
      title: 'Codes before ready',
      rules: [
        {
          id: 'FACT-2.1',
          says: 'The codes before ready are 2024 never logged in, 3000 logging in, 3001 login failed, 3002 another device, 3003 another web page, 3004 expired ticket, 3005 logged out and 3006 REST kick.',
          proof: 'client',
        },
        {
          id: 'FACT-2.2',
          says: 'A call before ready both rejects and emits ERROR with { code, message }.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 3',
      title: 'Synchronous methods before ready',
      rules: [
        {
          id: 'FACT-3.1',
          says: 'Before ready even create…Message, getTotalUnreadMessageCount and getServerTime return a promise that rejects, which nobody handles who takes it for a value.',
          proof: 'client',
        },
        {
          id: 'FACT-3.2',
          says: 'isReady and getLoginUser return a value at any time.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 4',
      title: 'Two logins',
      rules: [
        { id: 'FACT-4.1', says: 'A login beside a pending one rejects 2025.', proof: 'client' },
        {
          id: 'FACT-4.2',
          says: 'A login while logged in, even of another person, resolves with code 0 and repeatLogin: true and keeps the person who is there.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 5',
      title: 'A logout during a login',
      rules: [
        {
          id: 'FACT-5.1',
          says: 'logout during a pending login rejects 2024, and that login still completes.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 6',
      title: 'A leak from one login into the next',
      rules: [
        {
          id: 'FACT-6.1',
          says: 'In the SDK a getMessageList that is under way while one person logs out and another logs in fills the second person’s memory with the first one’s messages.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'FACT-6.2',
          says: 'The hooks show nothing that was asked for in an earlier login.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 7',
      title: 'destroy',
      rules: [
        {
          id: 'FACT-7.1',
          says: 'Promises that are under way when an instance is destroyed never settle.',
          proof: 'client',
        },
        {
          id: 'FACT-7.2',
          says: 'destroy emits SDK_DESTROY also when it rejects 2024.',
          proof: 'client',
        },
        {
          id: 'FACT-7.3',
          says: 'After destroy the module’s create() gives a new instance.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 8',
      title: 'What survives a session',
      rules: [
        { id: 'FACT-8.1', says: 'Handlers survive a logout and being kicked.', proof: 'client' },
        {
          id: 'FACT-8.2',
          says: 'After another login all Conversation objects are new ones.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 9',
      title: 'Being kicked',
      rules: [
        {
          id: 'FACT-9.1',
          says: 'KICKED_OUT with { type } comes first, then SDK_NOT_READY.',
          proof: 'client',
        },
        {
          id: 'FACT-9.2',
          says: "70001 as the answer to any request of a running session means being kicked with 'userSigExpired'.",
          proof: 'client',
        },
        {
          id: 'FACT-9.3',
          says: '70001 as the answer to a login rejects that login and emits no KICKED_OUT.',
          proof: 'client',
        },
        {
          id: 'FACT-9.4',
          says: 'A login that is refused with 70001 opens the connection anew: NET_STATE_CHANGE tells connecting and connected.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 10',
      title: 'A first page that fails',
      rules: [
        {
          id: 'FACT-10.1',
          says: 'In the SDK a first page of the conversation list that fails is a rejection nobody handles.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'FACT-10.2',
          says: 'After a page of the conversation list has failed the next getConversationList asks again.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 11',
      title: 'Checks of arguments',
      rules: [
        {
          id: 'FACT-11.1',
          says: "A bad argument throws Error('Params validate failed.') synchronously, and that error has no code.",
          proof: 'client',
        },
        {
          id: 'FACT-11.2',
          says: 'An empty list where a list is required is a bad argument.',
          proof: 'client',
        },
        {
          id: 'FACT-11.3',
          says: 'sendMessage with a plain object that is not empty does not throw: it rejects 2105.',
          proof: 'client',
        },
        {
          id: 'FACT-11.4',
          says: 'updateMyProfile with values of a wrong type does not throw: it rejects 2721.',
          proof: 'client',
        },
        {
          id: 'FACT-11.5',
          says: 'getGroupAttributes and deleteGroupAttributes throw without a keyList and take an empty one.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 12',
      title: 'Answers and errors',
      rules: [
        {
          id: 'FACT-12.1',
          says: 'What succeeds resolves with { code: 0, data }; the steps of invitations have inviteID besides.',
          proof: 'client',
        },
        {
          id: 'FACT-12.2',
          says: 'What fails rejects with an Error that has code, message and data of its own.',
          proof: 'client',
        },
        {
          id: 'FACT-12.3',
          says: 'An error of the service has data.headSeq, the number of the request; one of getGroupProfile has the groupID instead.',
          proof: 'client',
        },
        {
          id: 'FACT-12.4',
          says: 'A failed sendMessage has data.message, the very instance that was to be sent.',
          proof: 'client',
        },
        {
          id: 'FACT-12.5',
          says: 'A failed revokeMessage or modifyMessage has data.message, the very instance that was concerned.',
          proof: 'client',
        },
        {
          id: 'FACT-12.6',
          says: 'The texts of the SDK’s own errors can be empty; toChatError puts ours in their place.',
          proof: 'client',
        },
        {
          id: 'FACT-12.7',
          says: 'What fails rejects with an instance of a class of its own that extends Error, not with a plain Error.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 13',
      title: 'Every call costs',
      rules: [
        {
          id: 'FACT-13.1',
          says: 'In the SDK every call leaves three closures behind on its method, so that each is slower than the one before.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'FACT-13.2',
          says: 'The hooks call no method of the SDK while a component renders.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 14',
      title: 'Handlers',
      rules: [
        {
          id: 'FACT-14.1',
          says: 'A handler that throws disturbs nobody: the app hears nothing of it and later handlers run.',
          proof: 'client',
        },
        {
          id: 'FACT-14.2',
          says: 'A handler that was added twice is called twice, and one off removes both.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 15',
      title: 'The instance',
      rules: [
        {
          id: 'FACT-15.1',
          says: 'An instance has 149 own methods and no prototype.',
          proof: 'client',
        },
        {
          id: 'FACT-15.2',
          says: 'A method that is taken out of the instance works.',
          proof: 'client',
        },
        { id: 'FACT-15.3', says: 'The same SDKAppID gives the same instance.', proof: 'client' },
      ],
    },
    {
      source: 'sdk-facts.md 16',
      title: 'Limits of the client',
      rules: [
        {
          id: 'FACT-16.1',
          says: 'A local limit rejects 2996 without asking the service.',
          proof: 'client',
        },
        {
          id: 'FACT-16.2',
          says: 'Writes of group attributes are limited to 10 in 5 seconds, each of set, initialise and delete on its own and all groups together.',
          proof: 'client',
        },
        {
          id: 'FACT-16.3',
          says: 'Reads of group attributes are limited to 20 in 5 seconds.',
          proof: 'client',
        },
        {
          id: 'FACT-16.4',
          says: 'getGroupProfile is limited to 8 calls in a second, those of the client itself included.',
          proof: 'client',
        },
        {
          id: 'FACT-16.5',
          says: 'Questions for history are limited to 20 in a second, people and groups counted apart.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 17',
      title: 'Options of create()',
      rules: [
        {
          id: 'FACT-17.1',
          says: 'create() takes eventThrottling, partialUpdatedConversations and devMode, which the d.ts does not know.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
