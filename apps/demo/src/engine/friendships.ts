import type { EngineSeed } from '@parlor/engine';
import { TYPES } from '@parlor/sdk';

type Friendships = Required<
  Pick<EngineSeed, 'friends' | 'friendGroups' | 'friendApplications' | 'follows' | 'presences'>
>;

/** 2024, when the library opened. */
const OPENING = 1_709_280_000;
const HOUR = 3_600;
const WEEK = 7 * 24 * HOUR;

const ago = (hours: number) => Math.floor(Date.now() / 1_000) - hours * HOUR;

/**
 * Who knows whom, and who would like to. Lina came last: she has asked two people, and one has asked her. She and Aïcha are
 * strangers.
 */
export const friendships: Friendships = {
  friends: [
    { userID: 'mina', friendID: 'jonas', groupNames: ['Library', 'Repair café'], addedAt: OPENING },
    { userID: 'mina', friendID: 'aicha', groupNames: ['Library'], addedAt: OPENING },
    { userID: 'mina', friendID: 'sofia', addedAt: OPENING + 9 * WEEK },
    {
      userID: 'mina',
      friendID: 'omar',
      remark: 'Omar (old books)',
      groupNames: ['Repair café'],
      addedAt: OPENING + 20 * WEEK,
    },
    { userID: 'jonas', friendID: 'omar', remark: 'Kettle Omar', groupNames: ['Saturday'] },
    { userID: 'jonas', friendID: 'sofia', groupNames: ['Saturday'] },
    { userID: 'aicha', friendID: 'omar', remark: 'Omar, co-host', groupNames: ['Radio'] },
    { userID: 'sofia', friendID: 'lina', remark: 'Lina (endings)' },
    { userID: 'lina', friendID: 'sofia', remark: '火车上的索菲亚', groupNames: ['书友'] },
    { userID: 'omar', friendID: 'jonas', remark: 'جوناس', groupNames: ['السبت'] },
  ],
  friendGroups: [{ userID: 'mina', name: 'School' }],
  friendApplications: [
    {
      from: 'lina',
      to: 'mina',
      sentAt: ago(3),
      wording: '你好！周四我来帮忙整理书。 See you on Thursday?',
    },
    {
      from: 'aicha',
      to: 'jonas',
      sentAt: ago(26),
      wording: 'My radio hums. You are said to be good with things that hum.',
    },
    { from: 'sofia', to: 'aicha', sentAt: ago(9), wording: 'The lentils. Please.' },
    {
      from: 'jonas',
      to: 'lina',
      sentAt: ago(50),
      wording: 'From the reading room: your umbrella is repaired.',
    },
    { from: 'lina', to: 'omar', sentAt: ago(4), wording: 'The first edition!' },
    { from: 'omar', to: 'sofia', sentAt: ago(7), wording: 'صباح الخير من مقهى التصليح' },
  ],
  follows: [
    { userID: 'jonas', followedID: 'mina', followedAt: OPENING + 6 * WEEK },
    { userID: 'sofia', followedID: 'mina', followedAt: OPENING + 12 * WEEK },
    { userID: 'omar', followedID: 'mina', followedAt: OPENING + 18 * WEEK },
    { userID: 'lina', followedID: 'mina', followedAt: OPENING + 24 * WEEK },
    { userID: 'mina', followedID: 'aicha', followedAt: OPENING + 30 * WEEK },
    { userID: 'mina', followedID: 'jonas', followedAt: OPENING + 36 * WEEK },
    { userID: 'omar', followedID: 'aicha', followedAt: OPENING + 42 * WEEK },
    { userID: 'aicha', followedID: 'omar', followedAt: OPENING + 48 * WEEK },
    { userID: 'sofia', followedID: 'aicha', followedAt: OPENING + 54 * WEEK },
    { userID: 'lina', followedID: 'sofia', followedAt: OPENING + 60 * WEEK },
    { userID: 'sofia', followedID: 'lina', followedAt: OPENING + 66 * WEEK },
  ],
  presences: [
    { userID: 'jonas', customStatus: 'In the workshop' },
    { userID: 'aicha', customStatus: 'On air until two' },
    { userID: 'lina' },
    { userID: 'omar', statusType: TYPES.USER_STATUS_OFFLINE },
    { userID: 'sofia', customStatus: 'On the 17:40' },
  ],
};
