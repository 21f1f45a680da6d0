import type { RuleBook } from './rule.js';

export const EVENT_RULES = {
  noun: 'events',
  sections: [
    {
      source: 'session.md 3',
      title: 'on, once and off',
      rules: [
        {
          id: 'EVT-3.1',
          says: 'on, once and off throw synchronously unless the name is a text that is not empty and the handler a function; off without a handler throws too.',
          proof: 'client',
        },
        { id: 'EVT-3.2', says: 'Any text is accepted as the name of an event.', proof: 'client' },
        {
          id: 'EVT-3.3',
          says: 'A handler gets one argument with name and data; only CONVERSATION_LIST_UPDATED has isSyncCompleted as well.',
          proof: 'client',
        },
        { id: 'EVT-3.4', says: 'The given context is the this of the handler.', proof: 'client' },
        {
          id: 'EVT-3.5',
          says: 'Without a context, this in a handler is the inside of the SDK’s emitter.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'EVT-3.6',
          says: 'Handlers run synchronously, in the order in which they were registered.',
          proof: 'client',
        },
        {
          id: 'EVT-3.7',
          says: 'A handler that throws is caught and logged, and the handlers after it still run.',
          proof: 'client',
        },
        {
          id: 'EVT-3.8',
          says: 'A handler that is registered twice for one event is called twice, both times with the context of its first registration.',
          proof: 'client',
        },
        {
          id: 'EVT-3.9',
          says: 'One off removes a handler however often it was registered.',
          proof: 'client',
        },
        {
          id: 'EVT-3.10',
          says: 'off finds a handler by the name of the event and the function; one that is not registered changes nothing.',
          proof: 'client',
        },
        {
          id: 'EVT-3.11',
          says: 'off of a handler that is not registered writes a warning.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'EVT-3.12',
          says: 'off with true as its fourth argument leaves handlers alone that were registered by on.',
          proof: 'client',
        },
        {
          id: 'EVT-3.13',
          says: 'A handler registered by once is called for the next event only.',
          proof: 'client',
        },
        {
          id: 'EVT-3.14',
          says: 'A handler registered by once cannot be removed by off.',
          proof: 'client',
        },
        {
          id: 'EVT-3.15',
          says: 'once is gated and off and on are not: before SDK_READY once emits ERROR and returns a rejecting promise.',
          proof: 'client',
        },
        {
          id: 'EVT-3.16',
          says: 'The messages, conversations and groups in the data of an event are the SDK’s own live objects, not copies: what a handler writes into them is written into the SDK’s memory.',
          proof: 'client',
        },
        {
          id: 'EVT-3.17',
          says: 'What happened before a handler was registered is not told to it.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 4',
      title: 'Events of the session',
      rules: [
        {
          id: 'EVT-4.1',
          says: 'SDK_READY comes once per login and its data is undefined.',
          proof: 'client',
        },
        {
          id: 'EVT-4.2',
          says: 'SDK_NOT_READY comes at a logout and when one is kicked, and its data is undefined.',
          proof: 'client',
        },
        {
          id: 'EVT-4.3',
          says: 'SDK_DESTROY comes when the instance is destroyed; its data is { SDKAppID }.',
          proof: 'client',
        },
        {
          id: 'EVT-4.4',
          says: "KICKED_OUT says why in data.type: 'multipleAccount' for too many instances of one platform, 'multipleDevice' for the rule of another platform, 'userSigExpired' or 'REST_API_Kick'.",
          proof: 'server',
        },
        { id: 'EVT-4.5', says: 'KICKED_OUT comes before SDK_NOT_READY.', proof: 'client' },
        {
          id: 'EVT-4.6',
          says: "After being kicked getLoginUser() returns '' and isReady() false.",
          proof: 'client',
        },
        {
          id: 'EVT-4.7',
          says: 'After being kicked gated calls reject 3003 (multipleAccount), 3002 (multipleDevice), 3004 (userSigExpired) or 3006 (REST_API_Kick).',
          proof: 'client',
        },
        {
          id: 'EVT-4.8',
          says: "NET_STATE_CHANGE tells data.state 'connected', 'connecting' or 'disconnected', and only when it has changed; the first connection counts as connected from the start.",
          proof: 'client',
        },
        {
          id: 'EVT-4.9',
          says: "After the line was lost NET_STATE_CHANGE tells 'connecting' or 'disconnected' as long as attempts go on, which is without an end, and 'connected' when one succeeds.",
          proof: 'client',
        },
        {
          id: 'EVT-4.10',
          says: 'ERROR comes with every rejection for not being ready; its data has code and message.',
          proof: 'client',
        },
        {
          id: 'EVT-4.11',
          says: 'SERVER_CONFIG_UPDATED comes after a login when the settings of the application have arrived; its data is { config }, an object of texts by key.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'session.md 4',
      title: 'After a reconnect',
      rules: [
        {
          id: 'EVT-4.12',
          says: 'After a reconnect the session goes on by itself: the app need not log in again.',
          proof: 'client',
        },
        {
          id: 'EVT-4.13',
          says: 'After a reconnect the conversation list is synchronised again, and shows what was said meanwhile.',
          proof: 'client',
        },
        {
          id: 'EVT-4.14',
          says: 'The synchronisation after a gap of at most 300 seconds fetches only what has changed.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'EVT-4.15',
          says: 'After a reconnect missed group messages are fetched, 14 at a time, and each page told by MESSAGE_RECEIVED, when the newest in memory and the newest of the service are 1 to 299 numbers apart. Each page is a question for history: of these there are 20 in a second.',
          proof: 'client',
        },
        {
          id: 'EVT-4.16',
          says: 'After a reconnect missed C2C messages, one’s own from elsewhere too, are fetched, 15 at a time, and each page told by MESSAGE_RECEIVED, when the newest in memory and the newest of the service are at most 600 seconds apart.',
          proof: 'client',
        },
        {
          id: 'EVT-4.17',
          says: 'After a reconnect revocations that were missed are fetched and told by MESSAGE_REVOKED.',
          proof: 'client',
        },
        {
          id: 'EVT-4.18',
          says: 'After a reconnect topics are fetched again.',
          proof: 'client',
        },
        {
          id: 'EVT-4.19',
          says: 'After a reconnect friends are fetched again.',
          proof: 'client',
        },
        {
          id: 'EVT-4.20',
          says: 'What was asked and not answered when the line broke is asked again after the reconnect.',
          proof: 'client',
        },
        {
          id: 'EVT-4.21',
          says: 'After a reconnect what others have said one to one and is unread comes with the synchronisation and is told by one MESSAGE_RECEIVED, whatever is in memory and however long ago it was said.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'session.md 5',
      title: 'Throttling',
      rules: [
        {
          id: 'EVT-5.1',
          says: 'CONVERSATION_LIST_UPDATED, GROUP_LIST_UPDATED and TOTAL_UNREAD_MESSAGE_COUNT_UPDATED are throttled, each on its own.',
          proof: 'client',
        },
        {
          id: 'EVT-5.2',
          says: 'FRIEND_LIST_UPDATED is throttled, on its own.',
          proof: 'client',
        },
        {
          id: 'EVT-5.3',
          says: 'With eventThrottling: false nothing is throttled.',
          proof: 'client',
        },
        {
          id: 'EVT-5.4',
          says: 'With partialUpdatedConversations: true nothing is throttled.',
          proof: 'client',
        },
        {
          id: 'EVT-5.5',
          says: 'The first trigger of a throttled event is told at once.',
          proof: 'client',
        },
        {
          id: 'EVT-5.6',
          says: 'A trigger within 1000 ms after the last emission cancels a timer that waits and starts one of 1000 ms, which emits.',
          proof: 'client',
        },
        {
          id: 'EVT-5.7',
          says: 'A trigger more than 1000 ms after the last emission emits at once; a timer that waits is left to emit once more.',
          proof: 'client',
        },
        {
          id: 'EVT-5.8',
          says: 'Triggers every 300 ms lead to an emission about every 1.2 seconds, and the last one is never lost.',
          proof: 'client',
        },
        {
          id: 'EVT-5.9',
          says: 'The data of a throttled event is what is true when it is emitted, not when it was triggered.',
          proof: 'client',
        },
        {
          id: 'EVT-5.10',
          says: 'All events but the list events and the total are told synchronously with the change.',
          proof: 'client',
        },
        {
          id: 'EVT-5.11',
          says: 'One incoming C2C message of a conversation that is there already is told by CONVERSATION_LIST_UPDATED, then TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, then MESSAGE_RECEIVED.',
          proof: 'client',
        },
        {
          id: 'EVT-5.12',
          says: 'TOTAL_UNREAD_MESSAGE_COUNT_UPDATED comes only when the number has changed.',
          proof: 'client',
        },
        {
          id: 'EVT-5.13',
          says: 'For a group message GROUP_LIST_UPDATED comes right before CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'EVT-5.14',
          says: 'A message that was modified before it came here, as one that was missed while there was no line, is told by MESSAGE_MODIFIED and not by MESSAGE_RECEIVED.',
          proof: 'client',
        },
        {
          id: 'EVT-5.15',
          says: 'A conversation that a message has made is told by CONVERSATION_LIST_UPDATED before the message, and once more when its profile has arrived; a C2C conversation also when it is known how it notifies, and only then by the total.',
          proof: 'client',
        },
        {
          id: 'EVT-5.16',
          says: 'The data of CONVERSATION_LIST_UPDATED is the list of all visible conversations, and the event has isSyncCompleted, a boolean.',
          proof: 'client',
        },
        {
          id: 'EVT-5.17',
          says: 'The data of TOTAL_UNREAD_MESSAGE_COUNT_UPDATED is a number.',
          proof: 'client',
        },
        {
          id: 'EVT-5.18',
          says: 'The data of GROUP_LIST_UPDATED is the list of all groups.',
          proof: 'client',
        },
        {
          id: 'EVT-5.19',
          says: 'The data of FRIEND_LIST_UPDATED is the list of all friends.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
