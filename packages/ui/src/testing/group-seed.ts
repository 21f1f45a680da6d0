import type { EngineSeed } from '@parlor/engine';
import { LONG_NAME, teamSeed } from './seed.js';

const HOUR = 3600;

/**
 * Groups as `ann` sees them: `studio` is hers, with an admin, somebody who is muted and two who ask to join; in `walkers` she
 * is an admin, in `lecture` a member; `desk` is her Work group, `stage` her live room.
 */
export const groupSeed: EngineSeed = {
  ...teamSeed,
  users: [
    { userID: 'ann', nick: 'Ann Lindqvist' },
    { userID: 'ben', nick: 'Ben Okafor' },
    { userID: 'mei', nick: 'Mei Tanaka' },
    { userID: 'dara', nick: 'دارا الحسيني' },
    { userID: 'eve', nick: 'Evelyn Brown' },
    { userID: 'long', nick: LONG_NAME },
    { userID: 'ida', nick: 'Ida Holm' },
    { userID: 'noah', nick: 'Noah Stein' },
    { userID: 'zoe', nick: 'Zoe Marsh' },
  ],
  friends: ['ben', 'ida', 'noah'].map((friendID) => ({
    userID: 'ann',
    friendID,
    remark: friendID === 'ben' ? 'Benny' : '',
  })),
  groups: [
    {
      groupID: 'studio',
      name: 'Sound studio',
      type: 'Public',
      introduction: 'Who records what, and when.',
      notification: 'The big room is closed on Friday.\nUse the small one.',
      members: ['ann', 'ben', 'mei', 'dara', 'eve', 'long'],
      inviteOption: 'FreeAccess',
      memberSettings: {
        ben: { role: 'Admin' },
        mei: { nameCard: 'Mei (mixing)' },
        eve: { muteTime: HOUR },
      },
      applications: [{ userID: 'ida', note: 'I play the cello' }, { userID: 'noah' }],
    },
    {
      groupID: 'walkers',
      name: 'Walkers',
      type: 'Public',
      members: ['mei', 'ann', 'ben', 'eve'],
      memberSettings: { ann: { role: 'Admin', nameCard: 'Ann (maps)' } },
    },
    { groupID: 'lecture', name: 'Lecture', type: 'ChatRoom', members: ['mei', 'ann', 'ben'] },
    { groupID: 'desk', name: 'Front desk', type: 'Private', members: ['ann', 'ben'] },
    { groupID: 'stage', name: 'Stage', type: 'AVChatRoom', members: ['ann'] },
  ],
  messages: [],
  presences: [{ userID: 'ben' }],
};

/** A group of `ann` with so many members. */
export function crowdedGroupSeed(count: number): EngineSeed {
  const people = Array.from({ length: count }, (_, index) => ({
    userID: `member${index}`,
    nick: index % 9 === 4 ? LONG_NAME : `Member ${index + 1}`,
  }));
  const members = ['ann', ...people.map(({ userID }) => userID)];
  return {
    users: [{ userID: 'ann', nick: 'Ann Lindqvist' }, ...people],
    groups: [{ groupID: 'studio', name: 'Sound studio', type: 'Public', members }],
  };
}
