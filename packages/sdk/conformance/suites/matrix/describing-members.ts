import { type ChatSDK, type GroupMemberChange, TYPES } from '@parlor/sdk';
import type { RuleID } from '../../rules/all-rules.js';
import type { MatrixRow } from './matrix.js';
import {
  ALL_MAY,
  BOTH_MAY,
  HEADS_MAY,
  OPEN_TO_ALL,
  OWNER_MAY,
  ordinaryMember,
} from './settings-cells.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

/** Who is not in the room has it not in memory, and is refused by the service. */
const REFUSED_AT_ONCE = { owner: 2687, member: 2687, stranger: 10007 } as const;

const OWN = {
  cells: {
    [GRP_WORK]: BOTH_MAY,
    [GRP_PUBLIC]: ALL_MAY,
    [GRP_MEETING]: ALL_MAY,
    [GRP_COMMUNITY]: ALL_MAY,
    [GRP_AVCHATROOM]: REFUSED_AT_ONCE,
  },
  rules: {
    [GRP_WORK]: ['PRM-2.128', 'PRM-2.133'],
    [GRP_PUBLIC]: ['PRM-2.129', 'PRM-2.133'],
    [GRP_MEETING]: ['PRM-2.130', 'PRM-2.133'],
    [GRP_COMMUNITY]: ['PRM-2.131', 'PRM-2.133'],
    [GRP_AVCHATROOM]: ['PRM-2.132', 'PRM-2.133'],
  },
} as const;

const OTHERS_CELLS = {
  [GRP_WORK]: OWNER_MAY,
  [GRP_PUBLIC]: HEADS_MAY,
  [GRP_MEETING]: HEADS_MAY,
  [GRP_COMMUNITY]: HEADS_MAY,
  [GRP_AVCHATROOM]: REFUSED_AT_ONCE,
} as const;

type RulesByType = { [Type in keyof typeof OTHERS_CELLS]: readonly RuleID[] };

const CARD_RULES: RulesByType = {
  [GRP_WORK]: ['PRM-2.134', 'PRM-2.139'],
  [GRP_PUBLIC]: ['PRM-2.135', 'PRM-2.139'],
  [GRP_MEETING]: ['PRM-2.136', 'PRM-2.139'],
  [GRP_COMMUNITY]: ['PRM-2.137', 'PRM-2.139'],
  [GRP_AVCHATROOM]: ['PRM-2.138', 'PRM-2.139'],
};

const FIELD_RULES: RulesByType = {
  [GRP_WORK]: ['PRM-2.140', 'PRM-2.145'],
  [GRP_PUBLIC]: ['PRM-2.141', 'PRM-2.145'],
  [GRP_MEETING]: ['PRM-2.142', 'PRM-2.145'],
  [GRP_COMMUNITY]: ['PRM-2.143', 'PRM-2.145'],
  [GRP_AVCHATROOM]: ['PRM-2.144', 'PRM-2.145'],
};

/** Gives somebody a name card; whether they have it now. */
async function name(chat: ChatSDK, groupID: string, userID?: string): Promise<boolean> {
  const whom = userID === undefined ? {} : { userID };
  const { data } = await chat.setGroupMemberNameCard({ groupID, nameCard: 'Ace', ...whom });
  return isAbout(data, chat, userID) && data.member?.nameCard === 'Ace';
}

/** Gives somebody a custom field; whether they have it now. */
async function enrich(chat: ChatSDK, groupID: string, userID?: string): Promise<boolean> {
  const memberCustomField = [{ key: 'seat', value: '7' }];
  const whom = userID === undefined ? {} : { userID };
  const { data } = await chat.setGroupMemberCustomField({ groupID, memberCustomField, ...whom });
  return isAbout(data, chat, userID) && data.member?.memberCustomField[0]?.value === '7';
}

function isAbout({ member }: GroupMemberChange, chat: ChatSDK, userID?: string): boolean {
  return member?.userID === (userID ?? chat.getLoginUser());
}

/** Who may say what of members. What is asked for is asked of the service: nobody has listed the members. */
export const DESCRIBING_MEMBERS: readonly MatrixRow[] = [
  {
    operation: 'giving oneself a name card in',
    needs: ['setGroupMemberNameCard'],
    ...OWN,
    act: ({ chat, groupID }) => name(chat, groupID),
  },
  {
    operation: 'giving oneself a custom field in',
    needs: ['setGroupMemberCustomField'],
    ...OWN,
    act: ({ chat, groupID }) => enrich(chat, groupID),
  },
  {
    operation: 'giving an ordinary member a name card in',
    needs: ['setGroupMemberNameCard', 'addGroupMember'],
    options: OPEN_TO_ALL,
    rules: CARD_RULES,
    cells: OTHERS_CELLS,
    act: async (cell) => name(cell.chat, cell.groupID, await ordinaryMember(cell)),
  },
  {
    operation: 'giving an ordinary member a custom field in',
    needs: ['setGroupMemberCustomField', 'addGroupMember'],
    options: OPEN_TO_ALL,
    rules: FIELD_RULES,
    cells: OTHERS_CELLS,
    act: async (cell) => enrich(cell.chat, cell.groupID, await ordinaryMember(cell)),
  },
];
