import { describe, expect, it } from 'vitest';
import { freshGroup } from '../groups/index.js';
import {
  changed,
  isFindable,
  isGroupID,
  newsOf,
  operationsOf,
  updateFailure,
} from './group-profiles.rules.js';

const TEA = freshGroup(
  { name: 'Tea', type: 'Public', groupCustomField: [{ key: 'a', value: '1' }] },
  { groupID: 'tea', ownerID: 'ann', now: 100 },
);

it('a change needs the rights for all that it names, each of them once', () => {
  expect(operationsOf({})).toEqual([]);
  expect(operationsOf({ groupName: 'Tea', avatar: '', notification: '' })).toEqual([
    'updateGroupProfile',
  ]);
  expect(
    operationsOf({
      introduction: '',
      joinOption: 'FreeAccess',
      inviteOption: 'FreeAccess',
      muteAllMembers: false,
      groupCustomField: [],
    }).toSorted(),
  ).toEqual([
    'muteAllMembers',
    'updateGroupCustomField',
    'updateGroupProfile',
    'updateInviteOption',
    'updateJoinOption',
  ]);
});

describe('what is new', () => {
  it.each([
    ['nothing', {}, {}],
    ['what is so already', { groupName: 'Tea', avatar: '', muteAllMembers: false }, {}],
    ['a name', { groupName: 'Coffee', notification: '' }, { groupName: 'Coffee' }],
    ['an emptied text of none', { introduction: '' }, {}],
    ['a field that is so already', { groupCustomField: [{ key: 'a', value: '1' }] }, {}],
    ['no field', { groupCustomField: [] }, {}],
    [
      'an emptied field and another',
      {
        groupCustomField: [
          { key: 'b', value: '2' },
          { key: 'a', value: '' },
        ],
      },
      {
        groupCustomField: [
          { key: 'a', value: '' },
          { key: 'b', value: '2' },
        ],
      },
    ],
  ])('of %s', (_, changes, news) => {
    expect(newsOf(TEA, changes)).toEqual(news);
  });

  it('counts as one change, and leaves what was there alone', () => {
    const before = structuredClone(TEA);
    expect(changed(TEA, { groupName: 'Coffee', muteAllMembers: true }, 200)).toEqual({
      ...before,
      name: 'Coffee',
      muteAllMembers: true,
      infoSequence: 2,
      lastInfoTime: 200,
    });
    expect(changed(TEA, { ownerID: 'bob' }, 200)).toMatchObject({ name: 'Tea', ownerID: 'bob' });
    expect(TEA).toEqual(before);
  });
});

it('a group keeps a name, and texts and fields have their limits', () => {
  const fields = Array.from({ length: 11 }, (_, index) => ({ key: `k${index}`, value: '' }));
  expect(updateFailure({})).toBeUndefined();
  expect(updateFailure({ groupName: '', avatar: '' })).toBe(10004);
  expect(updateFailure({ introduction: 'ü'.repeat(120) })).toBeUndefined();
  expect(updateFailure({ introduction: 'ü'.repeat(121) })).toBe(10004);
  expect(updateFailure({ groupCustomField: fields.slice(1) })).toBeUndefined();
  expect(updateFailure({ groupCustomField: fields })).toBe(10004);
});

it.each([
  ['tea', true],
  ['@TGS#2TEA', true],
  ['@TGS#_@TGS#TEA', true],
  ['t'.repeat(48), true],
  ['t'.repeat(49), false],
  ['', false],
  ['té', false],
  ['@TGS#_tea@TOPIC#_green', false],
])('whether a group may be called %s: %s', (id, isOne) => {
  expect(isGroupID(id)).toBe(isOne);
});

it('only work groups hide', () => {
  expect(isFindable({ type: 'Private' })).toBe(false);
  for (const type of ['Public', 'ChatRoom', 'Community', 'AVChatRoom'] as const) {
    expect(isFindable({ type })).toBe(true);
  }
});
