import type { RuleBook } from './rule.js';

export const SDK_MESSAGE_FACT_RULES = {
  noun: 'sdk-facts',
  sections: [
    {
      source: 'sdk-facts.md 31',
      title: 'One instance',
      rules: [
        {
          id: 'FACT-31.1',
          says: 'A message stays one instance from unSend to success or fail, and sendMessage resolves with it as data.message.',
          proof: 'client',
        },
        {
          id: 'FACT-31.2',
          says: 'The ID of a message is known when it is created, is the same on both sides and stays on a resend.',
          proof: 'client',
        },
        {
          id: 'FACT-31.3',
          says: 'The time of a message is replaced by the service’s when it is acknowledged.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 32',
      title: 'Sequences',
      rules: [
        {
          id: 'FACT-32.1',
          says: 'The sequence of a group message is 0 until it is acknowledged, and stays 0 when it fails.',
          proof: 'client',
        },
        {
          id: 'FACT-32.2',
          says: 'The sequence of a C2C message counts its sender’s messages only.',
          proof: 'client',
        },
        {
          id: 'FACT-32.3',
          says: 'The hooks order a C2C thread by time and then by arrival, one sender’s messages within a second by the sender’s count.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 33',
      title: 'Failed and fleeting messages',
      rules: [
        {
          id: 'FACT-33.1',
          says: 'findMessage does not find a message until its send has settled.',
          proof: 'client',
        },
        {
          id: 'FACT-33.2',
          says: 'A message that failed is kept in memory, unless the code is from 10100 to 10200 or from 120001 to 130000.',
          proof: 'client',
        },
        {
          id: 'FACT-33.3',
          says: 'A message for who is online only is never kept in memory.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 34',
      title: 'The order in memory',
      rules: [
        {
          id: 'FACT-34.1',
          says: 'The SDK’s list of messages is in the order in which sends and receptions were completed, not in that of time.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 35',
      title: 'An echo',
      rules: [
        {
          id: 'FACT-35.1',
          says: 'The service does not push a message to the instance that sent it; findMessage gives the instance that was sent.',
          proof: 'server',
        },
        {
          id: 'FACT-35.2',
          says: 'In the SDK a push of one’s own group message that overtakes the answer makes a second object: findMessage does not give the one that was sent.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
    {
      source: 'sdk-facts.md 36',
      title: 'Sending twice',
      rules: [
        {
          id: 'FACT-36.1',
          says: 'Sending the same instance a second time succeeds and asks the service a second time.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 37',
      title: 'Moderation',
      rules: [
        {
          id: 'FACT-37.1',
          says: 'hasRiskContent of a message is true after it was refused with 80001.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 38',
      title: 'Pages of history',
      rules: [
        {
          id: 'FACT-38.1',
          says: 'getMessageList asks the service for 15 messages of a person and 21 of a group, whatever count says.',
          proof: 'client',
        },
        {
          id: 'FACT-38.2',
          says: 'nextReqMessageID is the ID of the oldest message one to one and a sequence as a text in groups; apps pass it back unread.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 39',
      title: 'Deleted messages',
      rules: [
        {
          id: 'FACT-39.1',
          says: 'A deleted message stays in memory and in getMessageList, with isDeleted: true.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 40',
      title: 'Revoked messages',
      rules: [
        {
          id: 'FACT-40.1',
          says: 'A revocation of a C2C message lowers the unread count by one even if the message was read.',
          proof: 'client',
        },
        {
          id: 'FACT-40.2',
          says: 'MESSAGE_REVOKED carries a plain object with conversationID, sequence, ID, time, revoker, revokeReason and revokerInfo for a message that is not in memory.',
          proof: 'client',
        },
        {
          id: 'FACT-40.3',
          says: 'A revoked message keeps its payload.',
          proof: 'client',
        },
        {
          id: 'FACT-40.4',
          says: 'The instance that revokes gets no MESSAGE_REVOKED.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 41',
      title: 'Modified messages',
      rules: [
        {
          id: 'FACT-41.1',
          says: 'modifyMessage takes the message as the app has changed it; after a conflict it rejects 2480 and has put the service’s version into the instance.',
          proof: 'client',
        },
        {
          id: 'FACT-41.2',
          says: 'After another failure of modifyMessage the instance keeps the app’s changes.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 42',
      title: 'Strange payloads',
      rules: [
        {
          id: 'FACT-42.1',
          says: 'The type and payload of a message of an unknown kind are undefined.',
          proof: 'client',
        },
        {
          id: 'FACT-42.2',
          says: 'The payload of a face message of a group has no prototype.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'FACT-42.3',
          says: "The ID of a message inside a merger begins with 'undefined-' where the service does not say whose it was.",
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 43',
      title: 'Live rooms',
      rules: [
        {
          id: 'FACT-43.1',
          says: 'getMessageList of an AVChatRoom is always empty.',
          proof: 'client',
        },
        {
          id: 'FACT-43.2',
          says: 'Joining a second AVChatRoom drops the conversation of the first.',
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
