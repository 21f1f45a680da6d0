import type { EngineSeed } from '@parlor/engine';
import { LONG_NAME, teamSeed } from './seed.js';

const DAY = 86_400;
/** 1 June 2024, 12:00 UTC. */
const SINCE = 1_717_243_200;

/**
 * The team, and how they stand with `ann`: `ben` is a friend with a remark and in a group, `mei` and who has a long name
 * have to be asked, `dara` lets everybody in, `eve` has asked, `noah` takes nobody, `zoe` is blocked, `ida` was asked.
 */
export const peopleSeed: EngineSeed = {
  ...teamSeed,
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist', allowType: 'AllowType_Type_NeedConfirm' },
    {
      userID: 'ben',
      nick: 'Ben Okafor',
      selfSignature: 'Seats, sounds and strong coffee.\nMostly in Lagos.',
      gender: 'Gender_Type_Male',
      birthday: 19900131,
      location: 'Lagos',
    },
    {
      userID: 'mei',
      nick: 'Mei Tanaka',
      gender: 'Gender_Type_Female',
      birthday: 19880412,
      allowType: 'AllowType_Type_NeedConfirm',
    },
    { userID: 'dara', nick: 'دارا الحسيني', selfSignature: 'مصممة واجهات', location: 'عمّان' },
    { userID: 'eve', nick: 'Evelyn Brown' },
    { userID: 'long', nick: LONG_NAME, allowType: 'AllowType_Type_NeedConfirm' },
    { userID: 'noah', nick: 'Noah Stein', allowType: 'AllowType_Type_DenyAny' },
    { userID: 'zoe', nick: 'Zoe Marsh' },
    { userID: 'ida', nick: 'Ida Holm', allowType: 'AllowType_Type_NeedConfirm' },
  ],
  friends: [
    { userID: 'ann', friendID: 'ben', remark: 'Benny', groupNames: ['Work'], addedAt: SINCE },
  ],
  friendGroups: [{ userID: 'ann', name: 'Family' }],
  friendApplications: [
    { from: 'eve', to: 'ann', wording: 'We met at the lake, remember?', sentAt: SINCE + DAY },
    { from: 'ann', to: 'ida', wording: 'Hello', sentAt: SINCE },
  ],
  blacklists: [{ userID: 'ann', blockedIDs: ['zoe'] }],
  follows: [
    { userID: 'ben', followedID: 'ann' },
    { userID: 'mei', followedID: 'ben' },
    { userID: 'eve', followedID: 'ben' },
    { userID: 'ben', followedID: 'mei' },
  ],
  presences: [
    { userID: 'ben', customStatus: 'Out for lunch' },
    { userID: 'mei', statusType: 2 },
  ],
};

/** Very many people whose names begin alike. */
export function manyPeopleSeed(count: number): EngineSeed {
  const people = Array.from({ length: count }, (_, index) => ({
    userID: `sam${index}`,
    nick: index % 9 === 4 ? LONG_NAME : `Sam Person ${index + 1}`,
  }));
  return { users: [{ userID: 'ann', nick: 'Ann Lindqvist' }, ...people] };
}
