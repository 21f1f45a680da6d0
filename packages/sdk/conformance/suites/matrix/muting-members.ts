import { type GroupType, TYPES } from '@parlor/sdk';
import { mute, sendCode } from '../../actors/member-settings.js';
import type { MatrixCell, MatrixRow } from './matrix.js';
import {
  anAdmin,
  HEADS_MAY,
  NEITHER_MAY,
  OPEN_TO_ALL,
  OWNER_ALONE,
  OWNER_MAY,
  ordinaryMember,
} from './settings-cells.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

/** Mutes somebody; whether they can say nothing more. */
async function silences(
  { chat, people }: MatrixCell,
  placeID: string,
  userID: 'bob' | 'carol' | 'dave',
): Promise<boolean> {
  await mute(chat, placeID, userID, 60);
  return (await sendCode(people[userID], placeID)) === 10017;
}

const SELF = { owner: 2685, admin: 2685, member: 2685, stranger: 2685 } as const;
const SELF_WITHOUT_ADMINS = { owner: 2685, member: 2685, stranger: 2685 } as const;
const OF_SELF = ['PRM-2.125'] as const;

/** Who may mute whom. */
export const MUTING_MEMBERS: readonly MatrixRow[] = [
  {
    operation: 'muting an ordinary member of',
    needs: ['setGroupMemberMuteTime', 'addGroupMember'],
    options: OPEN_TO_ALL,
    rules: {
      [GRP_WORK]: ['PRM-2.115', 'PRM-2.120', 'GRP-1.24'],
      [GRP_PUBLIC]: ['PRM-2.116', 'PRM-2.120', 'GRP-1.24'],
      [GRP_MEETING]: ['PRM-2.117', 'PRM-2.120', 'GRP-1.24'],
      [GRP_COMMUNITY]: ['PRM-2.118', 'PRM-2.120', 'GRP-1.24'],
      [GRP_AVCHATROOM]: ['PRM-2.119', 'PRM-2.120', 'GRP-1.24'],
    },
    cells: {
      [GRP_WORK]: NEITHER_MAY,
      [GRP_PUBLIC]: HEADS_MAY,
      [GRP_MEETING]: HEADS_MAY,
      [GRP_COMMUNITY]: HEADS_MAY,
      [GRP_AVCHATROOM]: OWNER_MAY,
    },
    act: async (cell) => silences(cell, cell.groupID, await ordinaryMember(cell)),
  },
  {
    operation: 'muting an admin of',
    needs: ['setGroupMemberMuteTime', 'setGroupMemberRole'],
    options: OPEN_TO_ALL,
    rules: {
      [GRP_PUBLIC]: ['PRM-2.121', 'PRM-2.124'],
      [GRP_MEETING]: ['PRM-2.122', 'PRM-2.124'],
      [GRP_COMMUNITY]: ['PRM-2.123', 'PRM-2.124'],
    },
    cells: {
      [GRP_PUBLIC]: OWNER_ALONE,
      [GRP_MEETING]: OWNER_ALONE,
      [GRP_COMMUNITY]: OWNER_ALONE,
    },
    act: async (cell) => silences(cell, cell.groupID, await anAdmin(cell)),
  },
  {
    operation: 'muting oneself in',
    needs: ['setGroupMemberMuteTime'],
    rules: {
      [GRP_WORK]: OF_SELF,
      [GRP_PUBLIC]: OF_SELF,
      [GRP_MEETING]: OF_SELF,
      [GRP_COMMUNITY]: OF_SELF,
      [GRP_AVCHATROOM]: OF_SELF,
    } satisfies Record<GroupType, readonly string[]>,
    cells: {
      [GRP_WORK]: SELF_WITHOUT_ADMINS,
      [GRP_PUBLIC]: SELF,
      [GRP_MEETING]: SELF,
      [GRP_COMMUNITY]: SELF,
      [GRP_AVCHATROOM]: SELF_WITHOUT_ADMINS,
    },
    act: ({ chat, groupID }) => mute(chat, groupID, chat.getLoginUser(), 60),
  },
  {
    operation: 'muting an ordinary member in a topic of',
    needs: ['setGroupMemberMuteTime', 'createTopicInCommunity'],
    options: { isSupportTopic: true },
    rules: { [GRP_COMMUNITY]: ['PRM-2.126', 'PRM-2.127'] },
    cells: { [GRP_COMMUNITY]: HEADS_MAY },
    act: async (cell) => {
      const { people, groupID } = cell;
      const userID = await ordinaryMember(cell);
      const { data } = await people.alice.createTopicInCommunity({ groupID, topicName: 'Tea' });
      return silences(cell, data.topicID, userID);
    },
  },
];
