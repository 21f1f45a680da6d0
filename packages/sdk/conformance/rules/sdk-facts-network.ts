import type { RuleBook } from './rule.js';

export const SDK_NETWORK_FACT_RULES = {
  noun: 'sdk-facts',
  sections: [
    {
      source: 'sdk-facts.md 50',
      title: 'No answer',
      rules: [
        {
          id: 'FACT-50.1',
          says: 'A request without an answer rejects 2801 after 15 seconds, also while offline.',
          proof: 'client',
        },
        {
          id: 'FACT-50.2',
          says: 'Requests that wait are sent again after a reconnect.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 51',
      title: 'Connecting again',
      rules: [
        {
          id: 'FACT-51.1',
          says: 'A line that has held for more than a second and breaks is opened again at once.',
          proof: 'client',
        },
        {
          id: 'FACT-51.2',
          says: 'After a line that held for less, or an attempt that failed, the SDK tries again only with the next request or when the browser says online; the local engine’s client also tries by itself, after 1 to 30 seconds.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'FACT-51.3',
          says: 'A request while there is no line is an attempt to open one at once.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 52',
      title: 'After a reconnect',
      rules: [
        {
          id: 'FACT-52.1',
          says: 'isReady stays true while the line is lost and after it is back, and no further SDK_READY comes.',
          proof: 'client',
        },
        {
          id: 'FACT-52.2',
          says: 'Missed messages of a group are told by MESSAGE_RECEIVED only when messages of it are in memory.',
          proof: 'client',
        },
        {
          id: 'FACT-52.3',
          says: 'Missed messages are fetched up to a gap of 600 seconds one to one and of fewer than 300 numbers in a group; beyond that memory keeps a hole where there was more than unread messages of a person.',
          proof: 'client',
        },
        {
          id: 'FACT-52.4',
          says: 'After a break the hooks ask again for the threads that are open and behind the list.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'sdk-facts.md 53',
      title: 'A leak',
      rules: [
        {
          id: 'FACT-53.1',
          says: 'In the SDK a logout within about a second of the login leaves a timer behind that keeps Node running.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
    {
      source: 'sdk-facts.md 54',
      title: 'Builds',
      rules: [
        {
          id: 'FACT-54.1',
          says: 'In browsers the SDK opens its socket in a Worker.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'FACT-54.2',
          says: 'In the modular build group and friend methods reject 2998 without their modules; the whole build has everything.',
          proof: 'client',
          decision: '0009',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
