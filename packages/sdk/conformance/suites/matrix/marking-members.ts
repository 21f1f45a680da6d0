import { TYPES } from '@parlor/sdk';
import type { MatrixRow } from './matrix.js';
import { NEITHER_MAY, NOBODY_MAY, OWNER_MAY } from './settings-cells.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

/** Who may mark members. */
export const MARKING_MEMBERS: MatrixRow = {
  operation: 'marking a member of',
  needs: ['markGroupMemberList'],
  rules: {
    [GRP_WORK]: ['PRM-2.158', 'PRM-2.163', 'MBR-6.83', 'GRP-1.25'],
    [GRP_PUBLIC]: ['PRM-2.159', 'PRM-2.163', 'MBR-6.83', 'GRP-1.25'],
    [GRP_MEETING]: ['PRM-2.160', 'PRM-2.163', 'MBR-6.83', 'GRP-1.25'],
    [GRP_COMMUNITY]: ['PRM-2.161', 'PRM-2.163', 'MBR-6.83', 'GRP-1.25'],
    [GRP_AVCHATROOM]: ['PRM-2.162', 'PRM-2.163', 'MBR-6.83', 'GRP-1.25'],
  },
  cells: {
    [GRP_WORK]: NEITHER_MAY,
    [GRP_PUBLIC]: NOBODY_MAY,
    [GRP_MEETING]: NOBODY_MAY,
    [GRP_COMMUNITY]: NOBODY_MAY,
    [GRP_AVCHATROOM]: OWNER_MAY,
  },
  async act({ chat, groupID }) {
    const options = { groupID, userIDList: ['alice'], markType: 1000, enableMark: true };
    const { successUserIDList } = (await chat.markGroupMemberList(options)).data;
    return successUserIDList.length === 1;
  },
};
