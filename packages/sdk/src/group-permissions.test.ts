import { describe, expect, it } from 'vitest';
import { type GroupOperation, mayInGroup, outranks } from './group-permissions.js';

const TYPES = ['Private', 'Public', 'ChatRoom', 'Community', 'AVChatRoom'] as const;
const ROLES = ['Owner', 'Admin', 'Member'] as const;

/** Who may, as the service's table has it: by type the first letters of roles. */
const TABLE: Readonly<Record<GroupOperation, readonly string[]>> = {
  dismissGroup: ['', 'O', 'O', 'O', 'O'],
  quitGroup: ['OAM', 'AM', 'AM', 'AM', 'AM'],
  addGroupMember: ['OAM', 'OAM', 'OAM', 'OAM', ''],
  deleteGroupMember: ['O', 'OA', 'OA', 'OA', 'O'],
  updateGroupProfile: ['OAM', 'OA', 'OA', 'OA', 'O'],
  updateJoinOption: ['', 'OA', '', 'OA', ''],
  updateInviteOption: ['O', 'OA', 'OA', 'OA', ''],
  muteAllMembers: ['', 'OA', 'OA', 'OA', 'O'],
  updateGroupCustomField: ['O', 'OA', 'OA', 'OA', 'O'],
  changeGroupOwner: ['O', 'O', 'O', 'O', ''],
  setGroupMemberRole: ['', 'O', 'O', 'O', ''],
  muteGroupMember: ['', 'OA', 'OA', 'OA', 'O'],
  setOwnMemberProfile: ['OAM', 'OAM', 'OAM', 'OAM', ''],
  setMemberNameCard: ['O', 'OA', 'OA', 'OA', ''],
  setMemberCustomField: ['O', 'OA', 'OA', 'OA', ''],
  getGroupMemberList: ['OAM', 'OAM', 'OAM', 'OAM', 'OAM'],
  getGroupMemberProfile: ['OAM', 'OAM', 'OAM', 'OAM', ''],
  markGroupMembers: ['', '', '', '', 'O'],
  pinGroupMessage: ['O', 'OA', 'OA', 'OA', ''],
  getPinnedMessages: ['OAM', 'OAM', 'OAM', 'OAM', ''],
  handleGroupApplications: ['O', 'OA', 'OA', 'OA', ''],
  manageTopics: ['', '', '', 'OA', ''],
  muteInTopic: ['', '', '', 'OA', ''],
  revokeOthersMessages: ['O', 'OA', 'OA', 'OA', 'O'],
  sendMessage: ['OAM', 'OAM', 'OAM', 'OAM', 'OAM'],
  readAttributes: ['OAM', 'OAM', 'OAM', 'OAM', 'OAM'],
  writeAttributes: ['OAM', 'OAM', 'OAM', 'OAM', 'OAM'],
  useCounters: ['OAM', 'OAM', 'OAM', 'OAM', 'OAM'],
  getGroupOnlineMemberCount: ['OAM', 'OAM', 'OAM', 'OAM', 'OAM'],
};

const OPERATIONS = Object.entries(TABLE) as [GroupOperation, readonly string[]][];

/** Work groups and live rooms have no admins: who would be one there does not matter. */
const hasAdmins = (type: string) => type !== 'Private' && type !== 'AVChatRoom';

describe.each(OPERATIONS)('%s', (operation, cells) => {
  it.each(TYPES.map((type, index) => [type, cells[index] ?? '?'] as const))(
    'in a group of type %s may %s',
    (type, expected) => {
      const roles = ROLES.filter((role) => role !== 'Admin' || hasAdmins(type));
      const may = roles.filter((role) => mayInGroup(operation, { type }, role));
      const wanted = roles.filter((role) => expected.includes(role.charAt(0)));
      expect(may).toEqual(wanted);
    },
  );

  it('is not for who is not in the group', () => {
    for (const type of TYPES) expect(mayInGroup(operation, { type }, undefined)).toBe(false);
  });

  it('is for a role of one’s own what it is for ordinary members', () => {
    const group = { type: 'Community' } as const;
    const asMember = mayInGroup(operation, group, 'Member');
    expect(mayInGroup(operation, group, 'Custom')).toBe(asMember);
  });
});

it('a role stands above lower ones only', () => {
  const above = ROLES.map((actor) => ROLES.filter((target) => outranks(actor, target)));
  expect(above).toEqual([['Admin', 'Member'], ['Member'], []]);
  expect([outranks('Admin', 'Custom'), outranks('Custom', 'Member')]).toEqual([true, false]);
});
