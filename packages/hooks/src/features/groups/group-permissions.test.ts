import { type GroupMemberRole, mayInGroup, TYPES } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { NO_PERMISSIONS, permissionsIn } from './group-permissions.js';

const roles: readonly GroupMemberRole[] = ['Owner', 'Admin', 'Member', 'Custom'];
const types = ['Private', 'Public', 'ChatRoom', 'Community', 'AVChatRoom'] as const;
const operations = ['dismissGroup', 'updateGroupProfile', 'muteGroupMember', 'quitGroup'] as const;

const inGroup = (
  type: (typeof types)[number],
  role: GroupMemberRole | undefined,
  inviteOption: Parameters<typeof permissionsIn>[0]['group']['inviteOption'] = 'FreeAccess',
) => permissionsIn({ group: { type, inviteOption }, role, userID: 'ann' });

test.each(types)('in a group of the type %s I may what the service lets my role do', (type) => {
  for (const role of [...roles, undefined]) {
    const mine = operations.map((operation) => inGroup(type, role).can(operation));
    expect(mine).toEqual(operations.map((operation) => mayInGroup(operation, { type }, role)));
  }
});

test('I may act on whom I outrank, where my role may act at all', () => {
  const ben = (role: GroupMemberRole) => ({ userID: 'ben', role });
  const mayRemove = (mine: GroupMemberRole) =>
    roles.filter((role) => inGroup('Public', mine).canActOn('deleteGroupMember', ben(role)));
  expect(mayRemove('Owner')).toEqual(['Admin', 'Member', 'Custom']);
  expect(mayRemove('Admin')).toEqual(['Member', 'Custom']);
  expect(mayRemove('Member')).toEqual([]);
  expect(inGroup('Public', 'Admin').canActOn('setGroupMemberRole', ben('Member'))).toBe(false);
  expect(inGroup('Private', 'Owner').canActOn('muteGroupMember', ben('Member'))).toBe(false);
  expect(inGroup('Public', undefined).canActOn('deleteGroupMember', ben('Member'))).toBe(false);
});

test('of myself I may set the name card and the fields, and nothing else', () => {
  const me = (role: GroupMemberRole) => ({ userID: 'ann', role });
  const member = inGroup('Public', 'Member');
  expect(member.canActOn('setMemberNameCard', me('Member'))).toBe(true);
  expect(member.canActOn('setMemberCustomField', me('Member'))).toBe(true);
  const owner = inGroup('Public', 'Owner');
  expect(owner.canActOn('deleteGroupMember', me('Owner'))).toBe(false);
  // As long as the list of members has not heard of my new role.
  expect(owner.canActOn('muteGroupMember', me('Member'))).toBe(false);
  expect(inGroup('AVChatRoom', 'Member').canActOn('setMemberNameCard', me('Member'))).toBe(false);
});

test('what comes of bringing somebody in depends on the group, and on who does it', () => {
  const comesOf = (role: GroupMemberRole | undefined) =>
    ([TYPES.INVITE_OPTIONS_FREE_ACCESS, 'NeedPermission', 'DisableInvite'] as const).map(
      (option) => inGroup('Public', role, option).invites,
    );
  expect(comesOf('Owner')).toEqual(['at once', 'at once', 'no']);
  expect(comesOf('Admin')).toEqual(['at once', 'at once', 'no']);
  expect(comesOf('Member')).toEqual(['at once', 'with approval', 'no']);
  expect(comesOf(undefined)).toEqual(['no', 'no', 'no']);
  expect(inGroup('AVChatRoom', 'Owner').invites).toBe('no');
});

test('while the group is not known, and in a kind of group that nobody knows, I may nothing', () => {
  expect(NO_PERMISSIONS).toMatchObject({ isKnown: false, role: undefined, invites: 'no' });
  expect(NO_PERMISSIONS.can('sendMessage')).toBe(false);
  const group = JSON.parse('{ "type": "Room", "inviteOption": "FreeAccess" }');
  const odd = permissionsIn({ group, role: 'Owner', userID: 'ann' });
  expect([odd.can('sendMessage'), odd.invites]).toEqual([false, 'no']);
});
