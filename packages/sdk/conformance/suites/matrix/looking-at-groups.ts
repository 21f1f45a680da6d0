import { TYPES } from '@parlor/sdk';
import type { MatrixRow } from './matrix.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

const EVERYBODY = {
  owner: 'allowed',
  admin: 'allowed',
  member: 'allowed',
  stranger: 'allowed',
} as const;

const MEMBERS = { ...EVERYBODY, stranger: 'nothing' } as const;
const NOBODY = { owner: 10007, admin: 'absent', member: 10007, stranger: 10007 } as const;

/** Who may look for a group, and see how many are there. */
export const LOOKING_AT_GROUPS: readonly MatrixRow[] = [
  {
    operation: 'finding by its ID',
    needs: ['searchGroupByID'],
    rules: {
      [GRP_WORK]: ['PRM-2.30', 'GRP-1.44'],
      [GRP_PUBLIC]: ['PRM-2.31', 'GRP-1.44'],
      [GRP_MEETING]: ['PRM-2.32', 'GRP-1.44'],
      [GRP_COMMUNITY]: ['PRM-2.33', 'GRP-1.44'],
      [GRP_AVCHATROOM]: ['PRM-2.34', 'GRP-1.44'],
    },
    cells: {
      [GRP_WORK]: NOBODY,
      [GRP_PUBLIC]: EVERYBODY,
      [GRP_MEETING]: EVERYBODY,
      [GRP_COMMUNITY]: EVERYBODY,
      [GRP_AVCHATROOM]: { ...EVERYBODY, admin: 'absent' },
    },
    async act({ chat, groupID }) {
      const { group } = (await chat.searchGroupByID(groupID)).data;
      return group.groupID === groupID && group.name === 'Tea';
    },
  },
  {
    operation: 'counting who is online of',
    needs: ['getGroupOnlineMemberCount'],
    rules: {
      [GRP_WORK]: ['PRM-2.35', 'PRM-2.40'],
      [GRP_PUBLIC]: ['PRM-2.36', 'PRM-2.40'],
      [GRP_MEETING]: ['PRM-2.37', 'PRM-2.40'],
      [GRP_COMMUNITY]: ['PRM-2.38', 'PRM-2.40'],
      [GRP_AVCHATROOM]: ['PRM-2.39', 'PRM-2.40'],
    },
    cells: {
      [GRP_WORK]: { ...MEMBERS, admin: 'absent' },
      [GRP_PUBLIC]: MEMBERS,
      [GRP_MEETING]: MEMBERS,
      [GRP_COMMUNITY]: MEMBERS,
      [GRP_AVCHATROOM]: { ...MEMBERS, admin: 'absent' },
    },
    async act({ chat, groupID, type }) {
      const hasAdmin = type !== GRP_WORK && type !== GRP_AVCHATROOM;
      const { memberCount } = (await chat.getGroupOnlineMemberCount(groupID)).data;
      if (memberCount !== 0 && memberCount !== (hasAdmin ? 3 : 2)) {
        throw new Error(`${memberCount} people are there?`);
      }
      return memberCount !== 0;
    },
  },
];
