import type { RuleBook } from './rule.js';

export const IDENTIFIER_RULES = {
  noun: 'identifiers',
  sections: [
    {
      source: 'session.md 6',
      title: 'Identifiers and clocks',
      rules: [
        {
          id: 'SES-6.1',
          says: "A conversationID is C2C and a userID, GROUP and a groupID or topicID, or the one '@TIM#SYSTEM'.",
          proof: 'client',
        },
        {
          id: 'SES-6.2',
          says: 'The type of a conversationID is told by its first three (C2C) or five (GROUP) characters alone.',
          proof: 'client',
        },
        {
          id: 'SES-6.3',
          says: "An ID is a topic’s when it starts with '@TGS#_' and contains '@TOPIC#_'.",
          proof: 'client',
        },
        {
          id: 'SES-6.4',
          says: "The community of a topic is the part of its ID before '@TOPIC#_'.",
          proof: 'client',
        },
        {
          id: 'SES-6.5',
          says: "An ID is a community’s when it starts with '@TGS#_' and does not contain '@TOPIC#_'.",
          proof: 'client',
        },
        {
          id: 'SES-6.6',
          says: 'A message’s ID is senderTinyID, clientTime and random, joined by hyphens.',
          proof: 'client',
        },
        {
          id: 'SES-6.7',
          says: 'senderTinyID is a text of decimal digits, the same for a person always and everywhere and different for everybody; the local engine derives 18 digits from the userID.',
          proof: 'server',
        },
        {
          id: 'SES-6.8',
          says: "The senderTinyID of '@TIM#SYSTEM' is 144115198244471703.",
          proof: 'server',
        },
        {
          id: 'SES-6.9',
          says: 'clientTime is the time of creation by the service’s clock, in whole seconds.',
          proof: 'client',
        },
        { id: 'SES-6.10', says: 'random is a whole number from 0 to 99999999.', proof: 'client' },
        {
          id: 'SES-6.11',
          says: 'The first clientSequence that a page gives a person starts from the time of day: the digits of HHMMSS0001, an hour below ten written as 3 and its digit. Whether a later instance of the same person goes on there or starts again is left open.',
          proof: 'client',
        },
        {
          id: 'SES-6.12',
          says: 'clientSequence grows by one with every message that is created.',
          proof: 'client',
        },
        {
          id: 'SES-6.13',
          says: 'The sequence of a C2C message is its sender’s clientSequence.',
          proof: 'client',
        },
        {
          id: 'SES-6.14',
          says: 'The sequence of a group message is 0 until it was sent.',
          proof: 'client',
        },
        {
          id: 'SES-6.15',
          says: 'The sequence of a sent group message is the service’s number: consecutive from 1 in each group.',
          proof: 'server',
        },
        {
          id: 'SES-6.16',
          says: 'The messages of a topic are numbered on their own, consecutive from 1.',
          proof: 'server',
        },
        {
          id: 'SES-6.17',
          says: 'The time of a sent message is when the service accepted it, in seconds.',
          proof: 'server',
        },
        {
          id: 'SES-6.18',
          says: 'The time of a message that was not sent yet is the local time, rounded up to the second.',
          proof: 'client',
        },
        {
          id: 'SES-6.19',
          says: "The accounts '@TLS#ERROR' and '@TLS#NOT_FOUND' are never shown as conversations.",
          proof: 'client',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
