import type { EngineSeed } from '@parlor/engine';
import { TYPES } from '@parlor/sdk';
import { LONG_NAME, teamSeed } from './seed.js';

const { JOIN_OPTIONS_NEED_PERMISSION, INVITE_OPTIONS_NEED_PERMISSION, INVITE_OPTIONS_FREE_ACCESS } =
  TYPES;

/** Ann owns a group that Nia wants to join, and into which Ben wants to bring Omar; Mei is an admin of it. */
export const applicationsSeed: EngineSeed = {
  ...teamSeed,
  users: [
    ...(teamSeed.users ?? []),
    { userID: 'nia', nick: 'Nia Adebayo' },
    { userID: 'omar', nick: 'Omar Haddad' },
  ],
  groups: [
    {
      groupID: 'harbour',
      name: 'Harbour walks',
      type: 'Public',
      members: ['ann', 'mei', 'ben'],
      memberSettings: { mei: { role: 'Admin' } },
      joinOption: JOIN_OPTIONS_NEED_PERMISSION,
      inviteOption: INVITE_OPTIONS_NEED_PERMISSION,
      applications: [
        { userID: 'nia', note: 'We met at the harbour last week.' },
        { userID: 'omar', inviterID: 'ben' },
      ],
    },
    {
      groupID: 'hikers',
      name: 'Weekend hikers',
      type: 'Public',
      members: ['mei', 'ann', 'eve'],
      inviteOption: INVITE_OPTIONS_FREE_ACCESS,
    },
  ],
  messages: [],
};

/** So many people want to join, some of them with a long name or many words. */
export function manyApplicationsSeed(count: number): EngineSeed {
  const people = Array.from({ length: count }, (_, index) => ({
    userID: `person${index}`,
    nick: index % 9 === 4 ? LONG_NAME : `Person ${index + 1}`,
  }));
  const applications = people.map(({ userID }, index) => ({
    userID,
    note: `Hello, I am number ${index}. `.repeat(index % 5),
  }));
  return {
    ...applicationsSeed,
    users: [...(applicationsSeed.users ?? []), ...people],
    groups: (applicationsSeed.groups ?? []).map((group) =>
      group.groupID === 'harbour' ? { ...group, applications } : group,
    ),
  };
}
