import type { RuleBook } from './rule.js';

export const READ_STATE_RULES = {
  noun: 'messages',
  sections: [
    {
      source: 'messages.md 13',
      title: 'Read state',
      rules: [
        { id: 'RDS-13.1', says: 'setMessageRead resolves with empty data.', proof: 'client' },
        {
          id: 'RDS-13.2',
          says: 'setMessageRead of a conversation that is not in the list resolves and asks the service nothing.',
          proof: 'client',
        },
        {
          id: 'RDS-13.3',
          says: 'setMessageRead of a conversation with unreadCount 0 and no mentions resolves and asks the service nothing.',
          proof: 'client',
        },
        {
          id: 'RDS-13.4',
          says: 'setMessageRead of a group with unreadCount 0 that has mentions clears groupAtInfoList here and at the service, so that the next login has none, and emits nothing.',
          proof: 'client',
        },
        {
          id: 'RDS-13.5',
          says: 'One to one, everything is read up to the later one of lastMessage.lastTime and the time of the newest message in memory.',
          proof: 'client',
        },
        {
          id: 'RDS-13.6',
          says: 'In a group, everything is read up to the higher one of lastMessage.lastSequence and the sequence of the newest message in memory.',
          proof: 'client',
        },
        {
          id: 'RDS-13.7',
          says: 'In a topic without messages in memory, everything is read up to nextMessageSeq - 1.',
          proof: 'client',
        },
        {
          id: 'RDS-13.8',
          says: 'How far somebody has read only moves forward: an earlier time or a lower sequence changes nothing.',
          proof: 'server',
        },
        {
          id: 'RDS-13.9',
          says: 'setMessageRead makes isRead of the incoming messages in memory up to that place true.',
          proof: 'client',
        },
        {
          id: 'RDS-13.10',
          says: 'setMessageRead leaves as unreadCount the number of messages in memory that are still unread, which is 0 when nothing has come meanwhile.',
          proof: 'client',
        },
        {
          id: 'RDS-13.11',
          says: 'setMessageRead empties groupAtInfoList of the conversation.',
          proof: 'client',
        },
        {
          id: 'RDS-13.12',
          says: 'In communities and topics mentions of everybody are cleared by setMessageRead on this client only.',
          proof: 'client',
        },
        {
          id: 'RDS-13.13',
          says: 'setMessageRead emits CONVERSATION_LIST_UPDATED, and TOTAL_UNREAD_MESSAGE_COUNT_UPDATED when the total has changed.',
          proof: 'client',
        },
        {
          id: 'RDS-13.14',
          says: 'setMessageRead of a topic emits TOPIC_UPDATED instead of CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'RDS-13.15',
          says: 'My other instances set unreadCount and isRead of the same conversation alike and emit CONVERSATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'RDS-13.16',
          says: 'My other instances empty groupAtInfoList of a group that I have read.',
          proof: 'client',
        },
        {
          id: 'RDS-13.17',
          says: 'One to one, the messages that the peer sent up to the time read get isPeerRead true at the peer, and MESSAGE_READ_BY_PEER carries those in memory that have changed, as a list of the live messages.',
          proof: 'client',
        },
        {
          id: 'RDS-13.18',
          says: 'One to one, when the last message is one of those, its sender gets lastMessage.isPeerRead true and CONVERSATION_LIST_UPDATED after MESSAGE_READ_BY_PEER.',
          proof: 'client',
        },
        {
          id: 'RDS-13.19',
          says: 'Nobody else in a group is told that somebody has read it.',
          proof: 'server',
        },
        {
          id: 'RDS-13.20',
          says: 'The system conversation is read on this client alone: the service is not asked, and the notices keep isRead false.',
          proof: 'client',
        },
        {
          id: 'RDS-13.21',
          says: 'setAllMessageRead throws when a scope is given that is none of readAllMessage, readAllC2CMessage and readAllGroupMessage.',
          proof: 'client',
        },
        {
          id: 'RDS-13.22',
          says: 'The scope of setAllMessageRead is readAllMessage when it is left out; readAllC2CMessage leaves groups as they are, readAllGroupMessage leaves C2C conversations as they are.',
          proof: 'client',
        },
        {
          id: 'RDS-13.23',
          says: 'setAllMessageRead resolves with empty data.',
          proof: 'client',
        },
        {
          id: 'RDS-13.24',
          says: 'setAllMessageRead leaves communities and topics as they are.',
          proof: 'server',
        },
        {
          id: 'RDS-13.25',
          says: 'setAllMessageRead resolves and asks the service nothing when nothing in its scope is unread.',
          proof: 'client',
        },
        {
          id: 'RDS-13.26',
          says: 'setAllMessageRead may be called once a second; a second call within it rejects with 2996.',
          proof: 'client',
        },
        {
          id: 'RDS-13.27',
          says: 'setAllMessageRead does to every conversation of its scope what setMessageRead does to one: isRead and unreadCount. Mentions stay until the conversation itself is read, or the next login.',
          proof: 'client',
        },
        {
          id: 'RDS-13.28',
          says: 'setAllMessageRead emits one CONVERSATION_LIST_UPDATED, however many conversations it concerns.',
          proof: 'client',
        },
        {
          id: 'RDS-13.29',
          says: 'My other instances learn of setAllMessageRead and show the same conversations as read.',
          proof: 'server',
        },
        {
          id: 'RDS-13.30',
          says: 'Peers of conversations that setAllMessageRead has read get MESSAGE_READ_BY_PEER.',
          proof: 'server',
        },
        {
          id: 'RDS-13.31',
          says: 'A setAllMessageRead that fails rejects with the code of the service, and with 2112 when there is none.',
          proof: 'client',
        },
        {
          id: 'RDS-13.32',
          says: 'setAllMessageRead emits TOTAL_UNREAD_MESSAGE_COUNT_UPDATED when the total has changed by it.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
