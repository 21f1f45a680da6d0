import type { FriendMethods } from '@parlor/sdk';
import type { MethodTable, Refusal } from './method-traits.js';

const NO_OPTIONS: Refusal = { because: 'no options', args: [] };

const LIST_REFUSALS: readonly Refusal[] = [
  NO_OPTIONS,
  { because: 'no userIDList', args: [{}] },
  { because: 'an empty userIDList', args: [{ userIDList: [] }] },
  { because: 'a userIDList that is a text', args: [{ userIDList: 'bob' }] },
];

const USER_ID_REFUSALS: readonly Refusal[] = [
  NO_OPTIONS,
  { because: 'no userID', args: [{}] },
  { because: 'an empty userID', args: [{ userID: '' }] },
  { because: 'a userID that is a number', args: [{ userID: 5 }] },
];

const NAME_REFUSALS: readonly Refusal[] = [
  NO_OPTIONS,
  { because: 'no name', args: [{ userIDList: ['bob'] }] },
  { because: 'an empty name', args: [{ name: '', userIDList: ['bob'] }] },
  { because: 'a name that is a number', args: [{ name: 5, userIDList: ['bob'] }] },
];

const MEMBER_REFUSALS: readonly Refusal[] = [
  ...NAME_REFUSALS,
  { because: 'no userIDList', args: [{ name: 'Team' }] },
  { because: 'an empty userIDList', args: [{ name: 'Team', userIDList: [] }] },
  { because: 'a userIDList that is a text', args: [{ name: 'Team', userIDList: 'bob' }] },
];

/** A wish for friendship, or a change of it, that one field makes wrong. */
function adding(because: string, options: object): Refusal {
  return { because, args: [{ to: 'bob', source: 'AddSource_Type_Web', ...options }] };
}

function updating(because: string, options: object): Refusal {
  return { because, args: [{ userID: 'bob', ...options }] };
}

const LONG_REMARK = 'r'.repeat(97);

/** What is true of the methods about friends by their class. */
export const FRIEND_TRAITS: MethodTable<keyof FriendMethods> = {
  getFriendList: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  getFriendProfile: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userIDList: [peer] }],
    refuses: LIST_REFUSALS,
  },
  addFriend: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ to: peer, source: 'AddSource_Type_Web' }],
    refuses: [
      NO_OPTIONS,
      { because: 'no to', args: [{ source: 'AddSource_Type_Web' }] },
      adding('an empty to', { to: '' }),
      adding('a to that is a number', { to: 5 }),
      { because: 'no source', args: [{ to: 'bob' }] },
      adding('an empty source', { source: '' }),
      adding('a source without its prefix', { source: 'Web' }),
      adding('a source with its prefix elsewhere', { source: 'My_AddSource_Type_Web' }),
      adding('a source of nine characters', { source: 'AddSource_Type_123456789' }),
      adding('a remark of 97 characters', { remark: LONG_REMARK }),
      adding('a remark that is a number', { remark: 5 }),
    ],
  },
  deleteFriend: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userIDList: [peer] }],
    refuses: LIST_REFUSALS,
  },
  checkFriend: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userIDList: [peer] }],
    refuses: LIST_REFUSALS,
  },
  updateFriend: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userID: peer, remark: 'Bobby' }],
    sampleFails: 2700,
    refuses: [
      ...USER_ID_REFUSALS,
      updating('a remark of 97 characters', { remark: LONG_REMARK }),
      updating('a remark that is a number', { remark: 5 }),
      updating('custom fields that are a text', { friendCustomField: 'text' }),
      updating('custom fields that are an object', { friendCustomField: {} }),
      updating('a custom field without a key', { friendCustomField: [{ value: 'b' }] }),
      updating('a custom field’s key without its prefix', {
        friendCustomField: [{ key: 'a', value: 'b' }],
      }),
      updating('a custom field’s key of nine characters', {
        friendCustomField: [{ key: 'Tag_SNS_Custom_123456789', value: 'b' }],
      }),
      updating('a custom field without a value', {
        friendCustomField: [{ key: 'Tag_SNS_Custom_a' }],
      }),
      updating('a second custom field with a number', {
        friendCustomField: [
          { key: 'Tag_SNS_Custom_a', value: 'b' },
          { key: 'Tag_SNS_Custom_b', value: 5 },
        ],
      }),
    ],
  },
  getFriendApplicationList: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  acceptFriendApplication: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userID: peer }],
    sampleFails: 30614,
    refuses: USER_ID_REFUSALS,
  },
  refuseFriendApplication: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userID: peer }],
    sampleFails: 30614,
    refuses: USER_ID_REFUSALS,
  },
  deleteFriendApplication: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ userID: peer }],
    sampleFails: 2716,
    refuses: USER_ID_REFUSALS,
  },
  setFriendApplicationRead: {
    gated: true,
    answers: 'promise',
    bare: true,
    sample: () => [],
    refuses: [],
  },
  getFriendGroupList: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  createFriendGroup: {
    gated: true,
    answers: 'promise',
    sample: () => [{ name: 'Team' }],
    refuses: NAME_REFUSALS,
  },
  deleteFriendGroup: {
    gated: true,
    answers: 'promise',
    sample: () => [{ name: 'Nobody' }],
    sampleFails: 2711,
    refuses: NAME_REFUSALS,
  },
  renameFriendGroup: {
    gated: true,
    answers: 'promise',
    sample: () => [{ oldName: 'Nobody', newName: 'Everybody' }],
    sampleFails: 2711,
    refuses: [
      NO_OPTIONS,
      { because: 'no oldName', args: [{ newName: 'Team' }] },
      { because: 'an empty oldName', args: [{ oldName: '', newName: 'Team' }] },
      { because: 'an oldName that is a number', args: [{ oldName: 5, newName: 'Team' }] },
      { because: 'no newName', args: [{ oldName: 'Team' }] },
      { because: 'an empty newName', args: [{ oldName: 'Team', newName: '' }] },
      { because: 'a newName that is a number', args: [{ oldName: 'Team', newName: 5 }] },
    ],
  },
  addToFriendGroup: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ name: 'Nobody', userIDList: [peer] }],
    sampleFails: 2711,
    refuses: MEMBER_REFUSALS,
  },
  removeFromFriendGroup: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ name: 'Nobody', userIDList: [peer] }],
    sampleFails: 2711,
    refuses: MEMBER_REFUSALS,
  },
};
