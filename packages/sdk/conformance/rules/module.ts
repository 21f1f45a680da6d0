import type { RuleBook } from './rule.js';

export const MODULE_RULES = {
  noun: 'module',
  sections: [
    {
      source: 'session.md 1',
      title: 'The module object and its constants',
      rules: [
        {
          id: 'SES-1.1',
          says: 'The module has exactly five members: create, TYPES, EVENT, TSignaling and VERSION.',
          proof: 'client',
        },
        {
          id: 'SES-1.2',
          says: "VERSION is '3.6.6', the version the contract is written for.",
          proof: 'client',
        },
        {
          id: 'SES-1.3',
          says: "EVENT has the 37 names and values of the real package, such as SDK_READY 'sdkStateReady' and MESSAGE_RECEIVED 'onMessageReceived'.",
          proof: 'client',
        },
        {
          id: 'SES-1.4',
          says: "TYPES has the 115 names and values of the real package, such as CONV_C2C 'C2C' and MSG_TEXT 'TIMTextElem'.",
          proof: 'client',
        },
        {
          id: 'SES-1.5',
          says: 'TSignaling has 12 members: the names of six events, and six action types from 0 (unknown) to 5 (timeout).',
          proof: 'client',
        },
        {
          id: 'SES-1.6',
          says: 'The marks of conversations are powers of two: star 1, unread 2, fold 4, hide 8; the d.ts says 3 and 4 for the last two and is wrong.',
          proof: 'client',
        },
        {
          id: 'SES-1.7',
          says: 'EVENT has SDK_DESTROY, MESSAGE_EXTENSIONS_UPDATED, MESSAGE_EXTENSIONS_DELETED, MESSAGE_REACTIONS_UPDATED and SERVER_CONFIG_UPDATED, which the d.ts lacks.',
          proof: 'client',
        },
        {
          id: 'SES-1.8',
          says: 'TYPES has MSG_SOUND, MSG_GEO, GRP_PRIVATE, GRP_CHATROOM, GRP_ROOM, GRP_LIVE, RECEIVE_WITH_OFFLINE_PUSH_EXCEPT_AT, the three INVITE_OPTIONS and GRP_PROFILE_INVITE_OPTION, which the d.ts lacks.',
          proof: 'client',
        },
        {
          id: 'SES-1.9',
          says: "Some types have two names for one value: a Work group is 'Private', a Meeting group is 'ChatRoom', audio and sound are 'TIMSoundElem', location and geo are 'TIMLocationElem'.",
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 1',
      title: 'create()',
      rules: [
        {
          id: 'SES-1.10',
          says: 'create() takes the SDKAppID as a number or as a text of digits.',
          proof: 'client',
        },
        {
          id: 'SES-1.11',
          says: 'create() with an SDKAppID that is no number logs an error and returns null.',
          proof: 'client',
        },
        {
          id: 'SES-1.12',
          says: 'create() without an argument throws a TypeError.',
          proof: 'client',
        },
        {
          id: 'SES-1.13',
          says: 'A second create() with the same SDKAppID, other than 0, returns the identical object until that is destroyed.',
          proof: 'client',
        },
        {
          id: 'SES-1.14',
          says: 'A create() that returns an existing instance does not look at its options.',
          proof: 'client',
        },
        {
          id: 'SES-1.15',
          says: 'proxyServer, fileUploadProxy and fileDownloadProxy name URLs the SDK goes through; downloads take the proxy of uploads when they have none of their own.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SES-1.16',
          says: "scene is '' and oversea, devMode, testEnv and disableIndependentDomain are false when left out; they choose servers and statistics and change no answer and no event.",
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SES-1.17',
          says: 'Without unlimitedAVChatRoom, joining a second AVChatRoom leaves the first.',
          proof: 'client',
        },
        {
          id: 'SES-1.18',
          says: 'With unlimitedAVChatRoom: true, joining a second AVChatRoom keeps the first.',
          proof: 'client',
        },
        {
          id: 'SES-1.19',
          says: 'List events are throttled unless create() was given eventThrottling: false.',
          proof: 'client',
        },
        {
          id: 'SES-1.20',
          says: 'The conversation list event carries the whole list unless create() was given partialUpdatedConversations: true.',
          proof: 'client',
        },
        {
          id: 'SES-1.21',
          says: 'With partialUpdatedConversations: true, CONVERSATION_LIST_UPDATED carries only the conversations that changed, as copies made by JSON.',
          proof: 'client',
        },
        {
          id: 'SES-1.22',
          says: 'With partialUpdatedConversations: true, no list event is throttled.',
          proof: 'client',
        },
        {
          id: 'SES-1.23',
          says: 'modules gives the modular build its parts by name; the methods of a part that is missing reject 2998.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SES-1.24',
          says: 'An instance is an object without a prototype that holds the 149 methods and nothing else, and is an instance of no class.',
          proof: 'client',
        },
        {
          id: 'SES-1.25',
          says: 'An instance connects as soon as it is created, before any login, and tells no NET_STATE_CHANGE of this first connection.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
