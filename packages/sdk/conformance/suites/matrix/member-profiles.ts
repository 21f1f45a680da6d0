import { TYPES } from '@parlor/sdk';
import type { MatrixRow } from './matrix.js';
import { ALL_MAY, BOTH_MAY } from './settings-cells.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

/** Who may ask what members are. */
export const MEMBER_PROFILES: MatrixRow = {
  operation: 'asking what a member is in',
  needs: ['getGroupMemberProfile'],
  rules: {
    [GRP_WORK]: ['PRM-2.152', 'PRM-2.157'],
    [GRP_PUBLIC]: ['PRM-2.153', 'PRM-2.157'],
    [GRP_MEETING]: ['PRM-2.154', 'PRM-2.157'],
    [GRP_COMMUNITY]: ['PRM-2.155', 'PRM-2.157'],
    [GRP_AVCHATROOM]: ['PRM-2.156', 'PRM-2.157'],
  },
  cells: {
    [GRP_WORK]: BOTH_MAY,
    [GRP_PUBLIC]: ALL_MAY,
    [GRP_MEETING]: ALL_MAY,
    [GRP_COMMUNITY]: ALL_MAY,
    // Who is not in the room has it not in memory, and is refused by the service.
    [GRP_AVCHATROOM]: { owner: 2687, member: 2687, stranger: 10007 },
  },
  async act({ chat, groupID }) {
    const asked = await chat.getGroupMemberProfile({ groupID, userIDList: ['alice'] });
    const [member] = asked.data.memberList;
    return member?.userID === 'alice' && member.role === TYPES.GRP_MBR_ROLE_OWNER;
  },
};
