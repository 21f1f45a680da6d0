import { TYPES } from '@parlor/sdk';
import type { MatrixCell, MatrixRow } from './matrix.js';
import {
  anAdmin,
  HEADS_MAY,
  OPEN_TO_ALL,
  OWNER_ALONE,
  OWNER_MAY,
  ordinaryMember,
} from './settings-cells.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

/** Who is not in the group has it not in memory, and the service is not asked. */
const NO_STRANGER = { stranger: 2603 } as const;

/** Whether somebody who was in the group is out of it. From a live room people are banned, for a time that is named. */
async function putOut(cell: MatrixCell, userID: string): Promise<boolean> {
  const { type, chat, groupID, people } = cell;
  const listed = async () => {
    const { memberList } = (await people.alice.getGroupMemberList({ groupID })).data;
    return memberList.some((member) => member.userID === userID);
  };
  const wasIn = await listed();
  const forAWhile = type === GRP_AVCHATROOM ? { duration: 60 } : {};
  await chat.deleteGroupMember({ groupID, userIDList: [userID], ...forAWhile });
  return wasIn && !(await listed());
}

/** Who may put people out of a group. */
export const PUTTING_OUT_MEMBERS: readonly MatrixRow[] = [
  {
    operation: 'putting an ordinary member out of',
    needs: ['deleteGroupMember', 'addGroupMember'],
    options: OPEN_TO_ALL,
    rules: {
      [GRP_WORK]: ['PRM-2.100', 'PRM-2.105', 'GRP-1.22'],
      [GRP_PUBLIC]: ['PRM-2.101', 'PRM-2.105', 'GRP-1.22'],
      [GRP_MEETING]: ['PRM-2.102', 'PRM-2.105', 'GRP-1.22'],
      [GRP_COMMUNITY]: ['PRM-2.103', 'PRM-2.105', 'GRP-1.22'],
      [GRP_AVCHATROOM]: ['PRM-2.104', 'PRM-2.105', 'GRP-1.23'],
    },
    cells: {
      [GRP_WORK]: { ...OWNER_MAY, ...NO_STRANGER },
      [GRP_PUBLIC]: { ...HEADS_MAY, ...NO_STRANGER },
      [GRP_MEETING]: { ...HEADS_MAY, ...NO_STRANGER },
      [GRP_COMMUNITY]: { ...HEADS_MAY, ...NO_STRANGER },
      [GRP_AVCHATROOM]: { ...OWNER_MAY, ...NO_STRANGER },
    },
    act: async (cell) => putOut(cell, await ordinaryMember(cell)),
  },
  {
    operation: 'putting an admin out of',
    needs: ['deleteGroupMember', 'setGroupMemberRole'],
    options: OPEN_TO_ALL,
    rules: {
      [GRP_PUBLIC]: ['PRM-2.106'],
      [GRP_MEETING]: ['PRM-2.107'],
      [GRP_COMMUNITY]: ['PRM-2.108'],
    },
    cells: {
      [GRP_PUBLIC]: { ...OWNER_ALONE, ...NO_STRANGER },
      [GRP_MEETING]: { ...OWNER_ALONE, ...NO_STRANGER },
      [GRP_COMMUNITY]: { ...OWNER_ALONE, ...NO_STRANGER },
    },
    act: async (cell) => putOut(cell, await anAdmin(cell)),
  },
];
