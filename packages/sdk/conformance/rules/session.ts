import type { RuleBook } from './rule.js';

export const SESSION_RULES = {
  noun: 'session',
  sections: [
    {
      source: 'session.md 2',
      title: 'The ready gate',
      rules: [
        {
          id: 'SES-2.1',
          says: 'Every call is checked in this order: whether it has to wait for SDK_READY, whether its arguments are valid, and only then by the method itself.',
          proof: 'client',
        },
        {
          id: 'SES-2.2',
          says: 'Fifteen methods are never gated: login, logout, getLoginUser, destroy, on, off, setLogLevel, joinGroup, quitGroup, registerPlugin, getGroupOnlineMemberCount, isReady, addSignalingListener, removeSignalingListener and callExperimentalAPI.',
          proof: 'client',
        },
        {
          id: 'SES-2.3',
          says: 'All other methods are gated, also those that return a value when ready: once, getServerTime, every create…Message, findMessage, getTotalUnreadMessageCount and getSignalingInfo.',
          proof: 'client',
        },
        {
          id: 'SES-2.4',
          says: 'A gated call before SDK_READY emits ERROR with { code, message } synchronously.',
          proof: 'client',
        },
        {
          id: 'SES-2.5',
          says: 'A gated call before SDK_READY returns a promise that rejects with the same code as the ERROR it emits.',
          proof: 'client',
        },
        {
          id: 'SES-2.6',
          says: 'The code is 2024 while nobody has ever logged in to the instance.',
          proof: 'client',
        },
        {
          id: 'SES-2.7',
          says: 'The code stays 2024 after a logout that was refused because nobody had ever logged in.',
          proof: 'client',
        },
        {
          id: 'SES-2.8',
          says: 'The code is 3000 from the start of a login until SDK_READY.',
          proof: 'client',
        },
        { id: 'SES-2.9', says: 'The code is 3001 after a login that failed.', proof: 'client' },
        { id: 'SES-2.10', says: 'The code is 3005 after a logout.', proof: 'client' },
        {
          id: 'SES-2.11',
          says: 'The code is 3003 after being kicked by the same account on another web page.',
          proof: 'client',
        },
        {
          id: 'SES-2.12',
          says: 'The code is 3002 after being kicked by another kind of device.',
          proof: 'client',
        },
        {
          id: 'SES-2.13',
          says: 'The code is 3004 after being kicked because the UserSig has expired.',
          proof: 'client',
        },
        {
          id: 'SES-2.14',
          says: 'The code is 3006 after being kicked by the REST API.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 3',
      title: 'login',
      rules: [
        {
          id: 'SES-3.1',
          says: 'login throws synchronously unless userID and userSig are texts that are not empty.',
          proof: 'client',
        },
        {
          id: 'SES-3.2',
          says: "login resolves with code 0 and data of actionStatus 'OK', errorCode 0, tinyID, a2Key, helloInterval (seconds), instanceID, timeStamp (seconds) and customStatus, and without repeatLogin.",
          proof: 'client',
        },
        {
          id: 'SES-3.3',
          says: "login while somebody is logged in resolves at once with actionStatus 'OK', errorCode 0, a text in errorInfo and repeatLogin: true.",
          proof: 'client',
        },
        {
          id: 'SES-3.4',
          says: 'login while somebody is logged in keeps that person whoever is named, and asks the service nothing.',
          proof: 'client',
        },
        {
          id: 'SES-3.5',
          says: 'login rejects 2025 while an earlier login has been pending for at most 15 seconds.',
          proof: 'client',
        },
        {
          id: 'SES-3.6',
          says: 'login is tried again when an earlier one has been pending for more than 15 seconds.',
          proof: 'client',
        },
        {
          id: 'SES-3.7',
          says: 'A refused login rejects with the service’s code; gated calls then reject 3001.',
          proof: 'client',
        },
        {
          id: 'SES-3.8',
          says: 'After a refused login the next login may follow at once.',
          proof: 'client',
        },
        { id: 'SES-3.9', says: 'A refused login emits no SDK_NOT_READY.', proof: 'client' },
        {
          id: 'SES-3.10',
          says: 'isReady() is still false when login resolves; SDK_READY follows in a later turn of the event loop.',
          proof: 'client',
        },
        {
          id: 'SES-3.11',
          says: 'SDK_READY does not wait for the conversation list, which is empty then and not yet complete.',
          proof: 'client',
        },
        {
          id: 'SES-3.12',
          says: 'After SDK_READY the conversation list is fetched unasked, page by page; CONVERSATION_LIST_UPDATED tells of every page, and says isSyncCompleted: true in the end.',
          proof: 'client',
        },
        {
          id: 'SES-3.13',
          says: 'After SDK_READY the group list is fetched unasked, and GROUP_LIST_UPDATED tells of it.',
          proof: 'client',
        },
        {
          id: 'SES-3.14',
          says: 'One’s own profile is known after a login without being asked for.',
          proof: 'client',
        },
        {
          id: 'SES-3.15',
          says: 'Messages that came while one was away are counted after a login, and TOTAL_UNREAD_MESSAGE_COUNT_UPDATED tells the number.',
          proof: 'client',
        },
        {
          id: 'SES-3.16',
          says: 'After a login the blacklist is fetched unasked, and BLACKLIST_UPDATED tells of it.',
          proof: 'client',
        },
        {
          id: 'SES-3.17',
          says: 'After a login friends and friend applications are fetched unasked, and FRIEND_LIST_UPDATED and FRIEND_APPLICATION_LIST_UPDATED tell of them.',
          proof: 'client',
        },
        {
          id: 'SES-3.18',
          says: 'After a login the conversation groups are fetched unasked, and CONVERSATION_GROUP_LIST_UPDATED tells of them.',
          proof: 'client',
        },
        {
          id: 'SES-3.19',
          says: 'After a login the communities one is in are fetched unasked together with the groups.',
          proof: 'client',
        },
        {
          id: 'SES-3.20',
          says: 'After a login the settings of the application are fetched unasked, and SERVER_CONFIG_UPDATED tells of them.',
          proof: 'client',
        },
        {
          id: 'SES-3.21',
          says: 'No order is promised between SDK_READY and the first list events: at a second login lists can come first.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SES-3.22',
          says: 'In browsers the last 20 conversations, without last messages that are group tips, are kept in localStorage under TIM_<SDKAppID>_<userID>_conversationMap.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SES-3.23',
          says: 'In browsers one’s own profile and those of friends are kept in localStorage under a key that ends in _profile, for 24 hours.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SES-3.24',
          says: 'In browsers a login first tells the conversations of the cache by a CONVERSATION_LIST_UPDATED with isSyncCompleted: false.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SES-3.25',
          says: 'One person may have one web instance online unless the application allows more.',
          proof: 'server',
        },
        {
          id: 'SES-3.26',
          says: "One instance more than allowed logs the oldest one out with KICKED_OUT of type 'multipleAccount'.",
          proof: 'server',
        },
        {
          id: 'SES-3.27',
          says: 'The login learns how far the local clock is off: the service’s time plus half the round trip, less the local time; getServerTime and clientTime go by it.',
          proof: 'client',
        },
        {
          id: 'SES-3.28',
          says: 'A login makes a person online, which is told to those who have subscribed to the status, and to friends where the service is set so.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'session.md 3',
      title: 'logout',
      rules: [
        { id: 'SES-3.29', says: 'logout rejects 2024 when nobody is logged in.', proof: 'client' },
        {
          id: 'SES-3.30',
          says: 'logout resolves with code 0 and an empty object.',
          proof: 'client',
        },
        {
          id: 'SES-3.31',
          says: 'logout resolves also when the service could not be told of it.',
          proof: 'client',
        },
        {
          id: 'SES-3.32',
          says: 'logout forgets conversations, messages, groups, members and profiles.',
          proof: 'client',
        },
        {
          id: 'SES-3.33',
          says: 'logout forgets friends, applications, the blacklist and subscriptions.',
          proof: 'client',
        },
        {
          id: 'SES-3.34',
          says: 'logout forgets what is known of reactions.',
          proof: 'client',
        },
        {
          id: 'SES-3.35',
          says: 'logout forgets what is known of message extensions.',
          proof: 'client',
        },
        {
          id: 'SES-3.36',
          says: 'List events that wait to be told are dropped at a logout.',
          proof: 'client',
        },
        { id: 'SES-3.37', says: 'Handlers stay registered over a logout.', proof: 'client' },
        {
          id: 'SES-3.38',
          says: 'Plugins stay registered over a logout.',
          proof: 'client',
        },
        {
          id: 'SES-3.39',
          says: 'SDK_NOT_READY, whose data is undefined, is emitted before the promise of logout settles.',
          proof: 'client',
        },
        {
          id: 'SES-3.40',
          says: 'A logout does not touch the same person’s other instances.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'session.md 3',
      title: 'destroy',
      rules: [
        {
          id: 'SES-3.41',
          says: 'destroy logs out first: SDK_NOT_READY comes before SDK_DESTROY.',
          proof: 'client',
        },
        {
          id: 'SES-3.42',
          says: 'destroy emits SDK_DESTROY with { SDKAppID } before its promise settles.',
          proof: 'client',
        },
        {
          id: 'SES-3.43',
          says: 'destroy closes the connection and stops all timers.',
          proof: 'client',
        },
        {
          id: 'SES-3.44',
          says: 'After destroy handlers are told of nothing any more, but by ERROR of calls that are refused for not being ready.',
          proof: 'client',
        },
        {
          id: 'SES-3.45',
          says: 'After destroy the next create() with that SDKAppID makes a new instance.',
          proof: 'client',
        },
        {
          id: 'SES-3.46',
          says: 'destroy resolves like logout with code 0 and an empty object when somebody was logged in.',
          proof: 'client',
        },
        {
          id: 'SES-3.47',
          says: 'destroy rejects 2024 when nobody was logged in, and destroys the instance all the same.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 3',
      title: 'Questions about the session',
      rules: [
        {
          id: 'SES-3.48',
          says: 'isReady() and getLoginUser() may be called at any time and emit no ERROR.',
          proof: 'client',
        },
        {
          id: 'SES-3.49',
          says: "getLoginUser() returns the userID while logged in, also before SDK_READY, and '' otherwise.",
          proof: 'client',
        },
        {
          id: 'SES-3.50',
          says: 'getServerTime() returns milliseconds: the local clock plus the offset of the login.',
          proof: 'client',
        },
        {
          id: 'SES-3.51',
          says: 'getServerTime() returns a rejecting promise before SDK_READY.',
          proof: 'client',
        },
        {
          id: 'SES-3.52',
          says: 'The offset of the service’s clock is 0 again after a logout.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 3',
      title: 'The log',
      rules: [
        {
          id: 'SES-3.53',
          says: 'setLogLevel takes -1 debug, 0 all, 1 release, 2 warnings, 3 errors and 4 nothing; lines below the level are not written.',
          proof: 'client',
        },
        {
          id: 'SES-3.54',
          says: 'The log level holds for all instances, not only for the one it was set on.',
          proof: 'client',
        },
        {
          id: 'SES-3.55',
          says: 'A log level of 0 or less prints a banner, if its text could be fetched.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
    {
      source: 'session.md 3',
      title: 'registerPlugin',
      rules: [
        {
          id: 'SES-3.56',
          says: 'registerPlugin takes an object of plugins by name and may be called at any time.',
          proof: 'client',
        },
        {
          id: 'SES-3.57',
          says: 'A plugin that is registered under a name takes the place of the one registered there before.',
          proof: 'client',
        },
        {
          id: 'SES-3.58',
          says: 'The upload plugin is made when a login succeeds: one that is registered later is not used in that session.',
          proof: 'client',
        },
        {
          id: 'SES-3.59',
          says: 'Beside tim-upload-plugin the SDK knows cos-js-sdk, cos-wx-sdk, tim-profanity-filter-plugin, chat-network-monitor, tim-push and tim-offline-push-plugin.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SES-3.60',
          says: 'The data of a login may have purchaseBits and authKey, two texts for Tencent’s own kits.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
