import { type GroupMethods, TYPES } from '@parlor/sdk';
import type { MethodTable, MethodTraits, Refusal } from './method-traits.js';

/** Refusals of a method whose one argument is a groupID. */
const NO_GROUP_ID: readonly Refusal[] = [
  { because: 'nothing is passed', args: [] },
  { because: 'the groupID is null', args: [null] },
  { because: 'the groupID is empty', args: [''] },
  { because: 'the groupID is a number', args: [1] },
  { because: 'an object is passed for the groupID', args: [{ groupID: 'group' }] },
];

/** Refusals of a method whose options name a group; the rest of them is right. */
function groupRefusals(rest: object): readonly Refusal[] {
  return [
    { because: 'nothing is passed', args: [] },
    { because: 'two arguments are passed', args: [{ ...rest, groupID: 'group' }, {}] },
    { because: 'groupID is missing', args: [rest] },
    { because: 'groupID is null', args: [{ ...rest, groupID: null }] },
    { because: 'groupID is empty', args: [{ ...rest, groupID: '' }] },
    { because: 'groupID is a number', args: [{ ...rest, groupID: 1 }] },
  ];
}

/** Refusals of a method for what is wrong with one field of its options. */
function fieldRefusals(
  rest: object,
  name: string,
  values: Readonly<Record<string, unknown>>,
): readonly Refusal[] {
  return Object.entries(values).map(([because, value]) => ({
    because: `${name} is ${because}`,
    args: [{ ...rest, [name]: value }],
  }));
}

/** A method that is given a groupID and nothing else. */
function byGroupID(gated: boolean, sampleFails?: number): MethodTraits {
  return {
    gated,
    answers: 'promise',
    sample: ({ groupID }) => [groupID],
    ...(sampleFails === undefined ? {} : { sampleFails }),
    refuses: NO_GROUP_ID,
  };
}

const GROUP = { groupID: 'group' };
const MESSAGE = { message: { sequence: 1 } };
const SEARCH = { keywordList: ['Team'] };
const NO_TEXT = { missing: undefined, null: null, empty: '', 'a number': 1 };
const SIX_WORDS = Array.from({ length: 6 }, (_, index) => `word ${index}`);

/** What is true of the methods of groups by their class. */
export const GROUP_TRAITS: MethodTable<keyof GroupMethods> = {
  getGroupList: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  getGroupProfile: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID }],
    refuses: [
      ...groupRefusals({}),
      ...fieldRefusals(GROUP, 'groupCustomFieldFilter', { 'a text': 'key', 'an object': { a: 1 } }),
      ...fieldRefusals(GROUP, 'memberCustomFieldFilter', {
        'a text': 'key',
        'an object': { a: 1 },
      }),
    ],
  },
  searchGroupByID: byGroupID(true),
  searchCloudGroups: {
    gated: true,
    answers: 'promise',
    sample: () => [SEARCH],
    refuses: [
      { because: 'nothing is passed', args: [] },
      { because: 'two arguments are passed', args: [SEARCH, SEARCH] },
      ...fieldRefusals({}, 'keywordList', {
        missing: undefined,
        null: null,
        empty: [],
        'a text': 'Team',
        'six words': SIX_WORDS,
      }),
      ...fieldRefusals(SEARCH, 'keywordListMatchType', { 'another word': 'OR', 'a number': 1 }),
      ...fieldRefusals(SEARCH, 'groupTypeList', {
        'a text': TYPES.GRP_PUBLIC,
        'one with an AVChatRoom': [TYPES.GRP_PUBLIC, TYPES.GRP_AVCHATROOM],
      }),
      ...fieldRefusals(SEARCH, 'count', {
        0: 0,
        101: 101,
        negative: -1,
        null: null,
        'a text': '20',
      }),
      ...fieldRefusals(SEARCH, 'cursor', { 'a number': 1 }),
    ],
  },
  getGroupOnlineMemberCount: byGroupID(false),
  createGroup: {
    gated: true,
    answers: 'promise',
    sample: () => [{ name: 'Another team', type: TYPES.GRP_PUBLIC }],
    refuses: [
      { because: 'nothing is passed', args: [] },
      { because: 'two arguments are passed', args: [{ name: 'Team' }, {}] },
      ...fieldRefusals({ type: TYPES.GRP_PUBLIC }, 'name', NO_TEXT),
    ],
  },
  dismissGroup: byGroupID(true),
  updateGroupProfile: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID, name: 'The team', muteAllMembers: false }],
    refuses: [
      ...groupRefusals({ name: 'Team' }),
      ...fieldRefusals(GROUP, 'muteAllMembers', { 'a text': 'On', 'a number': 1 }),
    ],
  },
  joinGroup: {
    gated: false,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID }],
    refuses: [
      ...groupRefusals({}),
      ...fieldRefusals(GROUP, 'type', { 'a number': 1 }),
      ...fieldRefusals(GROUP, 'applyMessage', { 'a number': 1, 'a list': ['please'] }),
    ],
  },
  // I own it, and it is no Work group.
  quitGroup: byGroupID(false, 10009),
  changeGroupOwner: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [{ groupID, newOwnerID: peer }],
    refuses: [
      ...groupRefusals({ newOwnerID: 'bob' }),
      ...fieldRefusals(GROUP, 'newOwnerID', NO_TEXT),
    ],
  },
  getGroupApplicationList: { gated: true, answers: 'promise', sample: () => [], refuses: [] },
  handleGroupApplication: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [
      {
        handleAction: 'Agree',
        application: {
          applicant: peer,
          applicantNick: '',
          groupID,
          groupName: 'Team',
          authentication: '',
          messageKey: 1,
          applicationType: 0,
          userID: '',
          note: '',
        },
      },
    ],
    // The peer is in the group already.
    sampleFails: 10013,
    refuses: [],
  },
  pinGroupMessage: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, groupMessage }) => [{ groupID, message: groupMessage, isPinned: true }],
    refuses: [
      ...groupRefusals({ ...MESSAGE, isPinned: true }),
      ...fieldRefusals({ ...GROUP, isPinned: true }, 'message', {
        missing: undefined,
        null: null,
        'an empty object': {},
        'a text': 'message',
      }),
      ...fieldRefusals({ ...GROUP, ...MESSAGE }, 'isPinned', {
        missing: undefined,
        null: null,
        'a number': 1,
        'a text': 'true',
      }),
    ],
  },
  getPinnedGroupMessageList: byGroupID(true),
};
