import { TYPES } from '@parlor/sdk';
import { profileOf } from '../../actors/groups.js';
import type { MatrixRow } from './matrix.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

const OWNER_MAY = { owner: 'allowed', admin: 10007, member: 10007, stranger: 10007 } as const;

/** Who may make somebody else the owner. */
export const GIVING_GROUPS_AWAY: MatrixRow = {
  operation: 'giving somebody else',
  needs: ['changeGroupOwner'],
  rules: {
    [GRP_WORK]: ['PRM-2.80', 'PRM-2.85'],
    [GRP_PUBLIC]: ['PRM-2.81', 'PRM-2.85'],
    [GRP_MEETING]: ['PRM-2.82', 'PRM-2.85'],
    [GRP_COMMUNITY]: ['PRM-2.83', 'PRM-2.85'],
    [GRP_AVCHATROOM]: ['PRM-2.84', 'PRM-2.85'],
  },
  cells: {
    [GRP_WORK]: { ...OWNER_MAY, admin: 'absent' },
    [GRP_PUBLIC]: OWNER_MAY,
    [GRP_MEETING]: OWNER_MAY,
    [GRP_COMMUNITY]: OWNER_MAY,
    [GRP_AVCHATROOM]: { owner: 2620, admin: 'absent', member: 2620, stranger: 10007 },
  },
  async act({ chat, groupID, role, people }) {
    const newOwnerID = role === 'member' ? 'alice' : 'carol';
    await chat.changeGroupOwner({ groupID, newOwnerID });
    return (await profileOf(people.alice, groupID)).ownerID === newOwnerID;
  },
};
