import type { EngineSeed } from '@parlor/engine';
import { TYPES } from '@parlor/sdk';
import { LONG_NAME, teamSeed } from './seed.js';

const NEEDS_CONSENT = TYPES.ALLOW_TYPE_NEED_CONFIRM;
/** A long time ago, in seconds. */
const LONG_AGO = 1_700_000_000;

/** Ann has friends in two groups, is asked by two people, waits for one, and has blocked two. */
export const contactsSeed: EngineSeed = {
  ...teamSeed,
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist', allowType: NEEDS_CONSENT },
    { userID: 'ben', nick: 'Ben Okafor', selfSignature: 'Walks, and takes the long way' },
    { userID: 'mei', nick: 'Mei Tanaka' },
    { userID: 'dara', nick: 'دارا الحسيني', selfSignature: 'مصمم واجهات' },
    { userID: 'eve', nick: 'Evelyn Brown', selfSignature: '=^..^=' },
    { userID: 'long', nick: LONG_NAME, selfSignature: `${LONG_NAME}${LONG_NAME}` },
    { userID: 'asa', nick: 'Åsa Berg' },
    { userID: 'wei', nick: '王伟' },
    { userID: 'zero', nick: '007' },
    { userID: 'nia', nick: 'Nia Adebayo' },
    { userID: 'omar', nick: 'Omar Haddad' },
    { userID: 'pia', nick: 'Pia Sommer', allowType: NEEDS_CONSENT },
    { userID: 'spam', nick: 'Cheap watches' },
    { userID: 'rude', nick: 'Rude Robert' },
  ],
  friends: [
    { userID: 'ann', friendID: 'ben', groupNames: ['Work', 'Football'] },
    { userID: 'ann', friendID: 'mei', remark: 'Mei from design', groupNames: ['Work'] },
    ...['dara', 'eve', 'long', 'asa', 'wei', 'zero'].map((friendID) => ({
      userID: 'ann',
      friendID,
    })),
  ],
  friendApplications: [
    { from: 'omar', to: 'ann', wording: 'We met at the harbour.', sentAt: LONG_AGO },
    {
      from: 'nia',
      to: 'ann',
      wording:
        'Hi Ann, Nia here, we sat side by side at the workshop on typography last week, and you wanted the list of books that I had with me.',
    },
    { from: 'ann', to: 'pia', wording: 'Hello Pia, it is Ann.' },
  ],
  blacklists: [{ userID: 'ann', blockedIDs: ['spam', 'rude'] }],
  presences: [
    { userID: 'ben', customStatus: 'On the train until noon' },
    { userID: 'eve' },
    { userID: 'mei', statusType: TYPES.USER_STATUS_OFFLINE },
  ],
};

const FIRST_NAMES = ['Ada', 'Björn', 'Chen', 'Dana', 'Emil', 'Fatima', 'Gus', 'Hana', 'Ivo', 'Jun'];

/** Ann has so many friends, in three groups. */
export function manyFriendsSeed(count: number): EngineSeed {
  const people = Array.from({ length: count }, (_, index) => ({
    userID: `friend${index}`,
    nick: `${FIRST_NAMES[index % FIRST_NAMES.length]} ${index + 1}`,
  }));
  return {
    users: [{ userID: 'ann', nick: 'Ann Lindqvist' }, ...people],
    friends: people.map(({ userID: friendID }, index) => ({
      userID: 'ann',
      friendID,
      groupNames: index % 3 === 0 ? [] : [`Group ${index % 4}`],
      isOneWay: true,
    })),
  };
}
