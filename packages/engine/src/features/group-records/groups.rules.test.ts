import {
  type CreateGroupOptions,
  type GroupMemberRole,
  type GroupType,
  mayInGroup,
} from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import {
  admission,
  byRankAndJoinTime,
  creationFailure,
  firstRole,
  GROUP_TYPE_RULES,
  isCustomGroupID,
  memberLimit,
  quitFailure,
  rankOf,
} from './groups.rules.js';

describe('the types of groups', () => {
  it.each([
    // type, join option, invite option, limit, history before joining, unread, join and quit tips
    ['Private', 'DisableApply', 'FreeAccess', 200, false, true, true],
    ['Public', 'NeedPermission', 'DisableInvite', 2_000, false, true, true],
    ['ChatRoom', 'FreeAccess', 'DisableInvite', 10_000, true, false, false],
    ['Community', 'FreeAccess', 'FreeAccess', 100_000, true, true, true],
    ['AVChatRoom', 'FreeAccess', 'DisableInvite', 0, true, false, true],
  ] as const)('%s', (type, joinOption, inviteOption, maxMembers, history, unread, tips) => {
    expect(GROUP_TYPE_RULES[type]).toMatchObject({
      joinOption,
      inviteOption,
      maxMembers,
      seesHistory: history,
      countsUnread: unread,
      tellsJoinAndQuit: tips,
    });
  });
});

describe('creating a group', () => {
  const fine: CreateGroupOptions = { name: 'tea', type: 'Public' };
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ userID: `user${index}` }));
  const fields = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: 'v' }));

  it.each<[string, Partial<CreateGroupOptions>, number | undefined]>([
    ['a name of 30 bytes', { name: '茶'.repeat(10) }, undefined],
    ['a name of 31 bytes', { name: `${'茶'.repeat(10)}!` }, 10004],
    ['no name', { name: '' }, 10004],
    ['an introduction of 240 bytes', { introduction: 'x'.repeat(240) }, undefined],
    ['an introduction of 241 bytes', { introduction: 'x'.repeat(241) }, 10004],
    ['a notification of 300 bytes', { notification: 'x'.repeat(300) }, undefined],
    ['a notification of 301 bytes', { notification: 'x'.repeat(301) }, 10004],
    ['an avatar of 100 bytes', { avatar: 'x'.repeat(100) }, undefined],
    ['an avatar of 101 bytes', { avatar: 'x'.repeat(101) }, 10004],
    ['ten custom fields', { groupCustomField: fields(10) }, undefined],
    ['eleven custom fields', { groupCustomField: fields(11) }, 10004],
    [
      'a custom key of 17 letters',
      { groupCustomField: [{ key: 'k'.repeat(17), value: '' }] },
      10004,
    ],
    [
      'a custom value of 513 bytes',
      { groupCustomField: [{ key: 'k', value: 'x'.repeat(513) }] },
      10004,
    ],
    ['500 members', { memberList: people(500) }, undefined],
    ['501 members', { memberList: people(501) }, 10005],
    ['an ID of its own', { groupID: 'tea' }, undefined],
    ['an ID that is none', { groupID: '' }, 10015],
  ])('with %s', (_, changes, expected) => {
    expect(creationFailure({ ...fine, ...changes })).toBe(expected);
  });

  it.each<[string, GroupType, boolean]>([
    ['tea', 'Public', true],
    ['x'.repeat(48), 'Public', true],
    ['x'.repeat(49), 'Public', false],
    ['Tee für zwei', 'Public', false],
    ['@TGS#tea', 'Public', false],
    ['@TGS#_tea', 'Public', false],
    ['@TGS#_tea', 'Community', true],
    ['@TGS#tea', 'Community', false],
    ['tea', 'Community', false],
    ['@TGS#_tea@TOPIC#_green', 'Community', false],
  ])('the ID %s for %s is allowed: %s', (groupID, type, expected) => {
    expect(isCustomGroupID(groupID, type)).toBe(expected);
  });

  it.each<[GroupType, GroupMemberRole | undefined, GroupMemberRole]>([
    ['Public', 'Admin', 'Admin'],
    ['ChatRoom', 'Admin', 'Admin'],
    ['Community', 'Admin', 'Admin'],
    ['Private', 'Admin', 'Member'],
    ['Public', 'Owner', 'Member'],
    ['Public', undefined, 'Member'],
  ])('in %s, a member listed as %s becomes %s', (type, wanted, expected) => {
    expect(firstRole(type, wanted)).toBe(expected);
  });

  it.each<[GroupType, number | undefined, number]>([
    ['Private', undefined, 200],
    ['Private', 10, 10],
    ['Private', 1_000, 200],
    ['Private', 0, 200],
    ['AVChatRoom', undefined, 0],
    ['AVChatRoom', 5, 5],
  ])('%s with maxMemberNum %s holds %i', (type, wanted, expected) => {
    expect(memberLimit(type, wanted)).toBe(expected);
  });
});

describe('joining', () => {
  const free = { joinOption: 'FreeAccess', memberCount: 1, maxMemberCount: 2 } as const;

  it.each([
    ['a free group', free, false, 'joined'],
    ['a group one is in', free, true, 10013],
    ['a full group', { ...free, memberCount: 2 }, false, 10014],
    ['a group without a limit', { ...free, memberCount: 9, maxMemberCount: 0 }, false, 'joined'],
    ['a group that asks', { ...free, joinOption: 'NeedPermission' }, false, 'waits'],
    [
      'a full group that asks',
      { ...free, joinOption: 'NeedPermission', memberCount: 2 },
      false,
      10014,
    ],
    ['a closed group', { ...free, joinOption: 'DisableApply' }, false, 10007],
    ['a closed group one is in', { ...free, joinOption: 'DisableApply' }, true, 10013],
  ] as const)('%s', (_, group, isMember, expected) => {
    expect(admission(group, isMember)).toBe(expected);
  });
});

describe('leaving and ending', () => {
  it.each<[GroupType, GroupMemberRole | undefined, number | undefined, boolean]>([
    // type, role, why one cannot leave, whether one may dismiss
    ['Private', 'Owner', undefined, false],
    ['Private', 'Member', undefined, false],
    ['Public', 'Owner', 10009, true],
    ['Public', 'Admin', undefined, false],
    ['Public', 'Member', undefined, false],
    ['ChatRoom', 'Owner', 10009, true],
    ['ChatRoom', 'Admin', undefined, false],
    ['Community', 'Owner', 10009, true],
    ['AVChatRoom', 'Owner', 10009, true],
    ['AVChatRoom', 'Member', undefined, false],
    ['Public', undefined, 10007, false],
  ])('%s, as %s', (type, role, failure, dismisses) => {
    expect(quitFailure(type, role)).toBe(failure);
    expect(mayInGroup('dismissGroup', { type }, role)).toBe(dismisses);
  });
});

it('members stand by rank, then by when they joined', () => {
  const member = (userID: string, role: GroupMemberRole, joinTime: number) => ({
    userID,
    role,
    joinTime,
  });
  const sorted = [
    member('late', 'Member', 9),
    member('b', 'Member', 1),
    member('a', 'Member', 1),
    member('admin', 'Admin', 9),
    member('owner', 'Owner', 9),
  ].sort(byRankAndJoinTime);
  expect(sorted.map(({ userID }) => userID)).toEqual(['owner', 'admin', 'a', 'b', 'late']);
});

it('tips tell roles by their numbers', () => {
  expect((['Owner', 'Admin', 'Member'] as const).map(rankOf)).toEqual([400, 300, 200]);
});
