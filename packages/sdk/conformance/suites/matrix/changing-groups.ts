import { type Group, type GroupType, TYPES, type UpdateGroupProfileOptions } from '@parlor/sdk';
import { profileOf } from '../../actors/groups.js';
import type { RuleID } from '../../rules/all-rules.js';
import type { MatrixCell, MatrixRole, MatrixRow, MatrixVerdict } from './matrix.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

/** Does it, and looks whether the owner finds it done. */
async function changeTo(
  { chat, groupID, people }: MatrixCell,
  options: Omit<UpdateGroupProfileOptions, 'groupID'>,
): Promise<boolean> {
  await chat.updateGroupProfile({ groupID, ...options });
  const profile = await profileOf(people.alice, groupID);
  return Object.entries(options).every(([name, value]) => isSo(profile, name, value));
}

function isSo(profile: Group, name: string, value: unknown): boolean {
  return JSON.stringify(Reflect.get(profile, name)) === JSON.stringify(value);
}

type Verdicts = Readonly<Partial<Record<MatrixRole, MatrixVerdict>>>;

const HEADS: Verdicts = { owner: 'allowed', admin: 'allowed', member: 10007, stranger: 10007 };
const OWNER: Verdicts = { owner: 'allowed', admin: 'absent', member: 10007, stranger: 10007 };
const BOTH: Verdicts = { owner: 'allowed', admin: 'absent', member: 'allowed', stranger: 10007 };
const NEITHER: Verdicts = { owner: 10007, admin: 'absent', member: 10007, stranger: 10007 };

/** Nobody is refused, and nothing is changed. The SDK does not drop it where it does not know the type. */
const DROPPED: Verdicts = { owner: 'nothing', member: 'nothing', stranger: 10007 };
const DROPPED_OF_HEADS: Verdicts = { ...DROPPED, admin: 'nothing' };

/** The rule of each type, and the one about who is not in the group. */
function rulesOf(
  ids: readonly [work: RuleID, other: RuleID, meeting: RuleID, community: RuleID, live: RuleID],
  ofStrangers: RuleID,
): Record<GroupType, readonly RuleID[]> {
  const [work, other, meeting, community, live] = ids;
  return {
    [GRP_WORK]: [work, ofStrangers],
    [GRP_PUBLIC]: [other, ofStrangers],
    [GRP_MEETING]: [meeting, ofStrangers],
    [GRP_COMMUNITY]: [community, ofStrangers],
    [GRP_AVCHATROOM]: [live, ofStrangers, 'PRM-2.213'],
  };
}

const WORDS = {
  name: 'Coffee',
  avatar: 'https://example.com/coffee.png',
  introduction: 'black',
  notification: 'hot',
};

/** Who may change what a group says of itself. */
export const CHANGING_GROUPS: readonly MatrixRow[] = [
  {
    operation: 'changing name, avatar, introduction and notification of',
    needs: ['updateGroupProfile'],
    rules: rulesOf(['PRM-2.50', 'PRM-2.51', 'PRM-2.52', 'PRM-2.53', 'PRM-2.54'], 'PRM-2.55'),
    cells: {
      [GRP_WORK]: BOTH,
      [GRP_PUBLIC]: HEADS,
      [GRP_MEETING]: HEADS,
      [GRP_COMMUNITY]: HEADS,
      [GRP_AVCHATROOM]: OWNER,
    },
    act: (cell) => changeTo(cell, WORDS),
  },
  {
    operation: 'changing the joinOption of',
    needs: ['updateGroupProfile'],
    rules: rulesOf(['PRM-2.56', 'PRM-2.57', 'PRM-2.58', 'PRM-2.59', 'PRM-2.60'], 'PRM-2.61'),
    cells: {
      [GRP_WORK]: DROPPED,
      [GRP_PUBLIC]: HEADS,
      [GRP_MEETING]: DROPPED_OF_HEADS,
      [GRP_COMMUNITY]: HEADS,
      [GRP_AVCHATROOM]: DROPPED,
    },
    act: (cell) => {
      const isGuarded = cell.type === GRP_PUBLIC;
      return changeTo(cell, { joinOption: isGuarded ? 'FreeAccess' : 'NeedPermission' });
    },
  },
  {
    operation: 'changing the inviteOption of',
    needs: ['updateGroupProfile'],
    rules: rulesOf(['PRM-2.62', 'PRM-2.63', 'PRM-2.64', 'PRM-2.65', 'PRM-2.66'], 'PRM-2.67'),
    cells: {
      [GRP_WORK]: OWNER,
      [GRP_PUBLIC]: HEADS,
      [GRP_MEETING]: HEADS,
      [GRP_COMMUNITY]: HEADS,
      [GRP_AVCHATROOM]: NEITHER,
    },
    act: (cell) => changeTo(cell, { inviteOption: 'NeedPermission' }),
  },
  {
    operation: 'muting and unmuting everybody in',
    needs: ['updateGroupProfile'],
    rules: rulesOf(['PRM-2.68', 'PRM-2.69', 'PRM-2.70', 'PRM-2.71', 'PRM-2.72'], 'PRM-2.73'),
    cells: {
      [GRP_WORK]: NEITHER,
      [GRP_PUBLIC]: HEADS,
      [GRP_MEETING]: HEADS,
      [GRP_COMMUNITY]: HEADS,
      [GRP_AVCHATROOM]: OWNER,
    },
    act: async (cell) =>
      (await changeTo(cell, { muteAllMembers: true })) &&
      (await changeTo(cell, { muteAllMembers: false })),
  },
  {
    operation: 'changing the custom fields of',
    needs: ['updateGroupProfile'],
    rules: rulesOf(['PRM-2.74', 'PRM-2.75', 'PRM-2.76', 'PRM-2.77', 'PRM-2.78'], 'PRM-2.79'),
    cells: {
      [GRP_WORK]: OWNER,
      [GRP_PUBLIC]: HEADS,
      [GRP_MEETING]: HEADS,
      [GRP_COMMUNITY]: HEADS,
      [GRP_AVCHATROOM]: OWNER,
    },
    act: (cell) => changeTo(cell, { groupCustomField: [{ key: 'colour', value: 'green' }] }),
  },
];
