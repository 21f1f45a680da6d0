import type { RuleBook } from './rule.js';

export const OPEN_POINT_RULES = {
  noun: 'open points',
  sections: [
    {
      source: 'session.md Open points',
      title: 'What no source settles, and what we hold',
      rules: [
        {
          id: 'SES-8.1',
          says: 'Messages in a Meeting group count as unread nowhere: the service sends them marked as not counting.',
          proof: 'server',
        },
        {
          id: 'SES-8.2',
          says: 'The instance that revokes a message gets no MESSAGE_REVOKED; the same person’s other instances do.',
          proof: 'server',
        },
        {
          id: 'SES-8.3',
          says: 'A member without the right who revokes somebody else’s group message is refused with 10007.',
          proof: 'server',
        },
        {
          id: 'SES-8.4',
          says: 'Pinning a 51st conversation is refused with 51012.',
          proof: 'server',
        },
        {
          id: 'SES-8.5',
          says: 'A sender who is on the receiver’s blacklist is refused with 20007.',
          proof: 'server',
        },
        {
          id: 'SES-8.6',
          says: 'A revoked message keeps its payload in the history; only isRevoked says that it is one.',
          proof: 'server',
        },
        {
          id: 'SES-8.7',
          says: 'Going through a C2C history from a time includes the messages of that very second.',
          proof: 'server',
        },
        {
          id: 'SES-8.8',
          says: 'Of two copies of a message with the same sender, clientTime and random the service keeps the first and answers both with its time and sequence.',
          proof: 'server',
        },
        {
          id: 'SES-8.9',
          says: 'Creating a conversation group whose name exists adds the conversations to that group. Of a mark that is no power of two the service keeps the lowest bit.',
          proof: 'server',
        },
        {
          id: 'SES-8.10',
          says: 'A group message may be modified by every member of the group, without a time limit.',
          proof: 'server',
        },
        {
          id: 'SES-8.11',
          says: 'ALL_RECEIVE_MESSAGE_OPT_UPDATED is told to all instances of a person, the one that set it included.',
          proof: 'server',
        },
        {
          id: 'SES-8.12',
          says: 'Messages of a conversation with remind type Discard are stored and not delivered. The next synchronisation shows them in unreadCount and lastMessage; the total number of unread messages leaves them out.',
          proof: 'server',
        },
        {
          id: 'SES-8.13',
          says: 'The text of an error is no part of the contract; only its code is.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'SES-8.14',
          says: 'A merger message whose text is above 11264 bytes is uploaded and sent as a key, so that it stays within the 12 KB of all messages; codes 23002 and 23003 are described and never answered.',
          proof: 'server',
        },
        {
          id: 'SES-8.15',
          says: 'A cloud search is refused with 2996 by the client after 20 searches of any kind in 5 seconds; the service sets no limit of its own.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
