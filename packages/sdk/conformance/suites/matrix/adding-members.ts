import { type CreateGroupOptions, type GroupType, TYPES } from '@parlor/sdk';
import type { RuleID } from '../../rules/all-rules.js';
import type { MatrixCell, MatrixRole, MatrixRow, MatrixVerdict } from './matrix.js';

const { GRP_WORK, GRP_PUBLIC, GRP_MEETING, GRP_COMMUNITY, GRP_AVCHATROOM } = TYPES;

type Cells = Readonly<Partial<Record<MatrixRole, MatrixVerdict>>>;

/** Who brings somebody in with which outcome, in the same way in all types but live rooms. */
function row(
  inviteOption: NonNullable<CreateGroupOptions['inviteOption']>,
  { owner, admin, member }: Readonly<Record<'owner' | 'admin' | 'member', MatrixVerdict>>,
  rules: Partial<Readonly<Record<GroupType, readonly RuleID[]>>>,
): MatrixRow {
  const withAdmins: Cells = { owner, admin, member };
  return {
    operation: `while inviteOption is ${inviteOption}, adding somebody to`,
    needs: ['addGroupMember'],
    options: { inviteOption },
    // The SDK does not get as far as the service there.
    withoutStranger: true,
    rules: { ...rules, [GRP_AVCHATROOM]: ['PRM-2.98', 'GRP-1.12'] },
    cells: {
      [GRP_WORK]: { owner, member },
      [GRP_PUBLIC]: withAdmins,
      [GRP_MEETING]: withAdmins,
      [GRP_COMMUNITY]: withAdmins,
      [GRP_AVCHATROOM]: { owner: 2661, member: 2661 },
    },
    act: addDave,
  };
}

/** Whether dave, who is not in the group, is in it now. Who waits for an approval is in no list. */
async function addDave({ chat, groupID, people }: MatrixCell): Promise<boolean> {
  const { data } = await chat.addGroupMember({ groupID, userIDList: ['dave'] });
  const told = [...data.failureUserIDList, ...data.existedUserIDList, ...data.overLimitUserIDList];
  if (told.length > 0) throw new Error(`${told} was not in the group, and can be.`);
  const { memberList } = (await people.alice.getGroupMemberList({ groupID })).data;
  const isIn = memberList.some(({ userID }) => userID === 'dave');
  if (isIn !== data.successUserIDList.includes('dave')) throw new Error('It is not what was said.');
  return isIn;
}

/** Who may bring people into a group. */
export const ADDING_MEMBERS: readonly MatrixRow[] = [
  row(
    TYPES.INVITE_OPTIONS_FREE_ACCESS,
    { owner: 'allowed', admin: 'allowed', member: 'allowed' },
    {
      [GRP_WORK]: ['PRM-2.86'],
      [GRP_PUBLIC]: ['PRM-2.87', 'GRP-1.11'],
      [GRP_MEETING]: ['PRM-2.88', 'GRP-1.11'],
      [GRP_COMMUNITY]: ['PRM-2.89'],
    },
  ),
  row(
    TYPES.INVITE_OPTIONS_NEED_PERMISSION,
    { owner: 'allowed', admin: 'allowed', member: 'nothing' },
    {
      [GRP_WORK]: ['PRM-2.90'],
      [GRP_PUBLIC]: ['PRM-2.91'],
      [GRP_MEETING]: ['PRM-2.92'],
      [GRP_COMMUNITY]: ['PRM-2.93'],
    },
  ),
  row(
    TYPES.INVITE_OPTIONS_DISABLE_INVITE,
    { owner: 10007, admin: 10007, member: 10007 },
    {
      [GRP_WORK]: ['PRM-2.94'],
      [GRP_PUBLIC]: ['PRM-2.95'],
      [GRP_MEETING]: ['PRM-2.96'],
      [GRP_COMMUNITY]: ['PRM-2.97'],
    },
  ),
];
