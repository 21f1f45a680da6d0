import type { RuleBook } from './rule.js';

/** Numbers of a group that many may count up and down. */
export const COUNTER_RULES = {
  noun: 'counters',
  sections: [
    {
      source: 'groups.md 8',
      title: 'Reading and writing counters',
      rules: [
        {
          id: 'CTR-8.1',
          says: 'setGroupCounters, increaseGroupCounter, decreaseGroupCounter and getGroupCounters resolve with counters, an object of numbers by key.',
          proof: 'client',
        },
        {
          id: 'CTR-8.2',
          says: 'All types of groups have counters, topics do not.',
          proof: 'server',
        },
        {
          id: 'CTR-8.3',
          says: 'Counters are a paid feature: all four methods are refused with 3122 without it, and nobody is asked.',
          proof: 'client',
        },
        {
          id: 'CTR-8.4',
          says: 'A group has at most 20 counters: a call that would make more is refused with 10004, and nothing has changed.',
          proof: 'server',
        },
        {
          id: 'CTR-8.5',
          says: 'The key of a counter has at most 128 bytes: a longer one is refused with 10004.',
          proof: 'server',
        },
        {
          id: 'CTR-8.6',
          says: 'A counter is a signed integer of 64 bits on the service; the local engine keeps whole numbers exact up to 2^53.',
          proof: 'server',
        },
        {
          id: 'CTR-8.7',
          says: 'A counter that does not exist counts from 0: increasing it by 2 gives 2, decreasing it by 2 gives -2.',
          proof: 'server',
        },
        {
          id: 'CTR-8.8',
          says: 'setGroupCounters gives the named counters their values, makes those that are missing, and leaves the others alone.',
          proof: 'server',
        },
        {
          id: 'CTR-8.9',
          says: 'increaseGroupCounter and decreaseGroupCounter throw synchronously when value is 0 or left out.',
          proof: 'client',
        },
        {
          id: 'CTR-8.10',
          says: 'setGroupCounters throws synchronously when counters is empty or left out.',
          proof: 'client',
        },
        {
          id: 'CTR-8.11',
          says: 'increaseGroupCounter by a negative value does what decreaseGroupCounter by the positive one does, and the other way round.',
          proof: 'server',
        },
        {
          id: 'CTR-8.12',
          says: 'Counters have no versions: of ten who increase a counter by 1 at the same time none fails, and it has grown by 10.',
          proof: 'server',
        },
        {
          id: 'CTR-8.13',
          says: 'Of two who set a counter, the one whom the service hears last wins.',
          proof: 'server',
        },
        {
          id: 'CTR-8.14',
          says: 'The answer to a write holds the keys that it touched, with their new values, and no others. It is { counters }, not { groupID, key, value } as in an example of the manual.',
          proof: 'client',
        },
        {
          id: 'CTR-8.15',
          says: 'getGroupCounters gives the named counters without those that do not exist, or all of them when keyList is left out or empty.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'groups.md 8',
      title: 'Cache, events and limits of counters',
      rules: [
        {
          id: 'CTR-8.16',
          says: 'getGroupCounters answers from its cache for 30 s after the last word of the service, and asks the service after that.',
          proof: 'client',
        },
        {
          id: 'CTR-8.17',
          says: 'The answer to a write leaves the cache as it was; only the event that tells of the write changes it.',
          proof: 'client',
        },
        {
          id: 'CTR-8.18',
          says: 'A notice with a lower number than the last one is dropped from the cache; its events are still emitted.',
          proof: 'client',
        },
        {
          id: 'CTR-8.19',
          says: 'GROUP_COUNTER_UPDATED carries groupID, key and the new value; a write of several counters emits one event per key.',
          proof: 'client',
        },
        {
          id: 'CTR-8.20',
          says: 'All members who are online get GROUP_COUNTER_UPDATED, the one who wrote too.',
          proof: 'server',
        },
        {
          id: 'CTR-8.21',
          says: 'A notice that counters were deleted removes them from the cache and emits no event.',
          proof: 'client',
        },
        {
          id: 'CTR-8.22',
          says: 'The 21st call of setGroupCounters, increaseGroupCounter and decreaseGroupCounter together within 5 s is refused with 2996, and the service is not asked.',
          proof: 'client',
        },
        {
          id: 'CTR-8.23',
          says: 'The 21st call of getGroupCounters within 5 s that is not answered from the cache is refused with 2996, and the service is not asked.',
          proof: 'client',
        },
        {
          id: 'CTR-8.24',
          says: 'The service may refuse with 60022 when it has too much to do. The local engine never has.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'CTR-8.25',
          says: 'The counters of a group that is dismissed are deleted, which its members hear, and those of a new group of its ID are counted on from its last number: nothing is taken for older than it is.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
