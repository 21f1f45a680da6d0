import { TYPES } from '@parlor/sdk';
import { COUNTER_METHODS, count, countersOf } from '../../actors/counters.js';
import type { MatrixRow } from './matrix.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

const WITH_ADMINS = {
  owner: 'allowed',
  admin: 'allowed',
  member: 'allowed',
  stranger: 10007,
} as const;
const WITHOUT = { owner: 'allowed', admin: 'absent', member: 'allowed', stranger: 10007 } as const;

const EVERYBODY = {
  needs: COUNTER_METHODS,
  rules: {
    [GRP_WORK]: ['PRM-2.204', 'PRM-2.209'],
    [GRP_PUBLIC]: ['PRM-2.205', 'PRM-2.209'],
    [GRP_MEETING]: ['PRM-2.206', 'PRM-2.209'],
    [GRP_COMMUNITY]: ['PRM-2.207', 'PRM-2.209'],
    [GRP_AVCHATROOM]: ['PRM-2.208', 'PRM-2.209'],
  },
  cells: {
    [GRP_WORK]: WITHOUT,
    [GRP_PUBLIC]: WITH_ADMINS,
    [GRP_MEETING]: WITH_ADMINS,
    [GRP_COMMUNITY]: WITH_ADMINS,
    [GRP_AVCHATROOM]: WITHOUT,
  },
} as const;

/** Who may count, and who may see what was counted: everybody in the group. */
export const USING_COUNTERS: readonly MatrixRow[] = [
  {
    ...EVERYBODY,
    operation: 'counting in',
    act: async ({ chat, groupID }) => (await count(chat, groupID, 'likes', 2))['likes'] === 2,
  },
  {
    ...EVERYBODY,
    operation: 'reading the counters of',
    act: async ({ chat, groupID, people }) => {
      await count(people.alice, groupID, 'likes', 3);
      return (await countersOf(chat, groupID))['likes'] === 3;
    },
  },
];
