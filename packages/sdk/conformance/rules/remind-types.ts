import type { RuleBook } from './rule.js';

export const REMIND_TYPE_RULES = {
  noun: 'conversations',
  sections: [
    {
      source: 'conversations.md 2',
      title: 'setMessageRemindType',
      rules: [
        {
          id: 'RMD-2.1',
          says: 'setMessageRemindType with a groupID, which may be a topicID, sets the type of that group or topic, whatever userIDList says.',
          proof: 'client',
        },
        {
          id: 'RMD-2.2',
          says: 'setMessageRemindType without a groupID sets the type for the first 30 people of userIDList, and ignores the others.',
          proof: 'client',
        },
        {
          id: 'RMD-2.3',
          says: 'setMessageRemindType with neither a groupID nor a list userIDList returns undefined and no promise.',
          proof: 'client',
        },
        {
          id: 'RMD-2.4',
          says: 'setMessageRemindType does not check messageRemindType: no value of it throws.',
          proof: 'client',
        },
        {
          id: 'RMD-2.5',
          says: 'Messages of a conversation with AcceptAndNotify, the default, are delivered, pushed and counted in the total.',
          proof: 'server',
        },
        {
          id: 'RMD-2.6',
          says: 'Messages of a conversation with AcceptNotNotify are delivered and not pushed.',
          proof: 'server',
        },
        {
          id: 'RMD-2.7',
          says: 'A conversation with AcceptNotNotify is left out of the total.',
          proof: 'client',
        },
        {
          id: 'RMD-2.8',
          says: 'Messages of a conversation with Discard are not delivered live; getMessageList has them.',
          proof: 'server',
        },
        {
          id: 'RMD-2.9',
          says: 'NOT_RECEIVE_OFFLINE_PUSH_EXCEPT_AT, AcceptNotNotifyExceptAt, is for groups: messages are delivered, and only those that mention me are pushed.',
          proof: 'server',
        },
        {
          id: 'RMD-2.10',
          says: 'NOT_RECEIVE_MSG_EXCEPT_AT, NotReceiveMsgExceptAt, is for topics: only messages that mention me are delivered live.',
          proof: 'server',
        },
        {
          id: 'RMD-2.11',
          says: 'A topic with NotReceiveMsgExceptAt tells its unreadCount and lastMessage by TOPIC_UPDATED about every 10 seconds.',
          proof: 'server',
        },
        {
          id: 'RMD-2.12',
          says: 'setMessageRemindType for people resolves with successUserIDList of { userID } and failureUserIDList of { userID, code }.',
          proof: 'client',
        },
        {
          id: 'RMD-2.13',
          says: 'A messageRemindType that the client does not know, set for people, reaches the service as AcceptAndNotify; the conversation here keeps it as it was given.',
          proof: 'client',
        },
        {
          id: 'RMD-2.14',
          says: 'setMessageRemindType for a group resolves with data { group }, the live group.',
          proof: 'client',
        },
        {
          id: 'RMD-2.15',
          says: 'setMessageRemindType for a topic resolves with data { topic }, the live topic.',
          proof: 'client',
        },
        {
          id: 'RMD-2.16',
          says: 'setMessageRemindType sets messageRemindType of the conversation, and of a group’s selfInfo.',
          proof: 'client',
        },
        {
          id: 'RMD-2.17',
          says: 'setMessageRemindType emits CONVERSATION_LIST_UPDATED when messageRemindType of a conversation has changed, and not otherwise.',
          proof: 'client',
        },
        {
          id: 'RMD-2.18',
          says: 'setMessageRemindType emits TOTAL_UNREAD_MESSAGE_COUNT_UPDATED when the total has changed by it.',
          proof: 'client',
        },
        {
          id: 'RMD-2.19',
          says: 'setMessageRemindType for a topic emits no CONVERSATION_LIST_UPDATED, and TOPIC_UPDATED only when the topic had this type already: of a new one the answer tells.',
          proof: 'client',
        },
        {
          id: 'RMD-2.20',
          says: 'In a community that is set to Discard, the types of its topics have no effect.',
          proof: 'server',
        },
        {
          id: 'RMD-2.21',
          says: 'My other instances set the type alike and emit CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'RMD-2.22',
          says: 'My other instances set the type of a topic alike, and emit TOPIC_UPDATED only when the topic had this type already.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'conversations.md 2',
      title: 'Do not disturb',
      rules: [
        {
          id: 'RMD-2.23',
          says: 'setAllReceiveMessageOpt takes an object that may be empty: messageRemindType AcceptNotNotify, startHour, startMinute, startSecond and duration 0, isRepeated true are its defaults.',
          proof: 'client',
        },
        {
          id: 'RMD-2.24',
          says: 'setAllReceiveMessageOpt without an argument throws a TypeError synchronously.',
          proof: 'client',
        },
        {
          id: 'RMD-2.25',
          says: 'The window begins today at startHour:startMinute:startSecond in the time zone of the device and ends duration seconds later.',
          proof: 'client',
        },
        {
          id: 'RMD-2.26',
          says: 'A repeated window of 86400 seconds or more ends 86400 seconds after its start for getAllReceiveMessageOpt, and means that it never ends.',
          proof: 'client',
        },
        {
          id: 'RMD-2.27',
          says: 'A repeated window of less than 86400 seconds comes every day.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'RMD-2.28',
          says: 'A window that is not repeated comes once.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'RMD-2.29',
          says: 'setAllReceiveMessageOpt with AcceptAndNotify ends do-not-disturb.',
          proof: 'server',
        },
        {
          id: 'RMD-2.30',
          says: 'Do-not-disturb is stronger than the types of single conversations.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'RMD-2.31',
          says: 'setAllReceiveMessageOpt resolves with data { code: 0, data }, where the inner data is the answer of the service.',
          proof: 'client',
        },
        {
          id: 'RMD-2.32',
          says: 'getAllReceiveMessageOpt resolves with { messageRemindType, startTime, endTime, isRepeated }: the times in seconds, isRepeated a boolean.',
          proof: 'client',
        },
        {
          id: 'RMD-2.33',
          says: 'A change of do-not-disturb is told by ALL_RECEIVE_MESSAGE_OPT_UPDATED with the four fields of getAllReceiveMessageOpt.',
          proof: 'client',
        },
        {
          id: 'RMD-2.34',
          says: 'ALL_RECEIVE_MESSAGE_OPT_UPDATED comes from the service, to all instances of a person, the one that made the change included.',
          proof: 'server',
        },
        {
          id: 'RMD-2.35',
          says: 'Do-not-disturb concerns pushes alone: messages are delivered and counted as ever.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
