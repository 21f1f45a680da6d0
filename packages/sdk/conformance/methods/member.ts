import type { MemberMethods } from '@parlor/sdk';
import type { MethodTable, Refusal } from './method-traits.js';

/** Refusals that every method about a group has: the rest of its options is right. */
function groupRefusals(rest: object): readonly Refusal[] {
  return [
    { because: 'nothing is passed', args: [] },
    { because: 'groupID is missing', args: [rest] },
    { because: 'groupID is no text', args: [{ ...rest, groupID: 1 }] },
    { because: 'groupID is empty', args: [{ ...rest, groupID: '' }] },
  ];
}

/** Refusals of a method about people in a group. */
function userIDListRefusals(rest: object): readonly Refusal[] {
  return [
    { because: 'userIDList is missing', args: [{ groupID: 'group', ...rest }] },
    { because: 'userIDList is a text', args: [{ groupID: 'group', ...rest, userIDList: 'bob' }] },
    { because: 'userIDList is empty', args: [{ groupID: 'group', ...rest, userIDList: [] }] },
  ];
}

/** Refusals of a method about one person in a group. */
function userIDRefusals(rest: object): readonly Refusal[] {
  return [
    { because: 'userID is missing', args: [{ groupID: 'group', ...rest }] },
    { because: 'userID is no text', args: [{ groupID: 'group', ...rest, userID: 1 }] },
    { because: 'userID is empty', args: [{ groupID: 'group', ...rest, userID: '' }] },
  ];
}

const MARK = { markType: 1000, enableMark: true };
const MARK_BOB = { groupID: 'group', userIDList: ['bob'] };
const MUTE_BOB = { groupID: 'group', userID: 'bob' };
const FIELDS = { memberCustomField: [{ key: 'key', value: 'value' }] };

/** What is true of the methods of group members by their class. */
export const MEMBER_TRAITS: MethodTable<keyof MemberMethods> = {
  getGroupMemberList: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID, count: 30, offset: 0 }],
    refuses: [
      ...groupRefusals({ count: 15 }),
      { because: 'count is a text', args: [{ groupID: 'group', count: '15' }] },
    ],
  },
  getGroupMemberProfile: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [{ groupID, userIDList: [peer] }],
    refuses: [
      ...groupRefusals({ userIDList: ['bob'] }),
      ...userIDListRefusals({}),
      {
        because: 'memberCustomFieldFilter is a text',
        args: [{ groupID: 'group', userIDList: ['bob'], memberCustomFieldFilter: 'key' }],
      },
    ],
  },
  addGroupMember: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [{ groupID, userIDList: [peer] }],
    // A Public group lets nobody bring others in, unless its inviteOption was changed.
    sampleFails: 10007,
    refuses: [...groupRefusals({ userIDList: ['bob'] }), ...userIDListRefusals({})],
  },
  deleteGroupMember: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [{ groupID, userIDList: [peer], reason: 'Bye' }],
    refuses: groupRefusals({ userIDList: ['bob'] }),
  },
  setGroupMemberMuteTime: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [{ groupID, userID: peer, muteTime: 60 }],
    refuses: [
      ...groupRefusals({ userID: 'bob', muteTime: 60 }),
      ...userIDRefusals({ muteTime: 60 }),
      { because: 'muteTime is missing', args: [MUTE_BOB] },
      { because: 'muteTime is a text', args: [{ ...MUTE_BOB, muteTime: '60' }] },
      { because: 'muteTime is negative', args: [{ ...MUTE_BOB, muteTime: -1 }] },
    ],
  },
  setGroupMemberRole: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [{ groupID, userID: peer, role: 'Admin' }],
    refuses: [
      ...groupRefusals({ userID: 'bob', role: 'Admin' }),
      ...userIDRefusals({ role: 'Admin' }),
      { because: 'role is missing', args: [MUTE_BOB] },
      { because: 'role is a number', args: [{ ...MUTE_BOB, role: 300 }] },
      { because: 'role is empty', args: [{ ...MUTE_BOB, role: '' }] },
    ],
  },
  setGroupMemberNameCard: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID, nameCard: '' }],
    refuses: [
      ...groupRefusals({ nameCard: 'Bob' }),
      { because: 'nameCard is missing', args: [{ groupID: 'group' }] },
      { because: 'nameCard is null', args: [{ groupID: 'group', nameCard: null }] },
      { because: 'nameCard is a number', args: [{ groupID: 'group', nameCard: 1 }] },
      { because: 'userID is no text', args: [{ groupID: 'group', nameCard: 'Bob', userID: 1 }] },
    ],
  },
  setGroupMemberCustomField: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID }) => [{ groupID, ...FIELDS }],
    refuses: [
      ...groupRefusals(FIELDS),
      { because: 'memberCustomField is missing', args: [{ groupID: 'group' }] },
      {
        because: 'memberCustomField is an object',
        args: [{ groupID: 'group', memberCustomField: { key: 'value' } }],
      },
      {
        because: 'memberCustomField is empty',
        args: [{ groupID: 'group', memberCustomField: [] }],
      },
      { because: 'userID is no text', args: [{ groupID: 'group', ...FIELDS, userID: 1 }] },
    ],
  },
  markGroupMemberList: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [{ groupID, userIDList: [peer], ...MARK }],
    // Marks are for AVChatRooms.
    sampleFails: 10007,
    refuses: [
      ...groupRefusals({ userIDList: ['bob'], ...MARK }),
      ...userIDListRefusals(MARK),
      { because: 'markType is missing', args: [{ ...MARK_BOB, enableMark: true }] },
      { because: 'markType is a text', args: [{ ...MARK_BOB, ...MARK, markType: '1000' }] },
      { because: 'markType is below 1000', args: [{ ...MARK_BOB, ...MARK, markType: 999 }] },
      { because: 'enableMark is missing', args: [{ ...MARK_BOB, markType: 1000 }] },
      { because: 'enableMark is a number', args: [{ ...MARK_BOB, ...MARK, enableMark: 1 }] },
    ],
  },
  searchCloudGroupMembers: {
    gated: true,
    answers: 'promise',
    sample: ({ groupID, peer }) => [{ keywordList: [peer], groupIDList: [groupID] }],
    refuses: [
      { because: 'nothing is passed', args: [] },
      { because: 'keywordList is missing', args: [{ count: 20 }] },
      { because: 'keywordList is a text', args: [{ keywordList: 'bob' }] },
      { because: 'keywordList is empty', args: [{ keywordList: [] }] },
      {
        because: 'there are six keywords',
        args: [{ keywordList: ['a', 'b', 'c', 'd', 'e', 'f'] }],
      },
      {
        because: 'keywordListMatchType is neither or nor and',
        args: [{ keywordList: ['bob'], keywordListMatchType: 'not' }],
      },
      {
        because: 'keywordListMatchType is no text',
        args: [{ keywordList: ['bob'], keywordListMatchType: 1 }],
      },
      {
        because: 'groupTypeList is a text',
        args: [{ keywordList: ['bob'], groupTypeList: 'Public' }],
      },
      {
        because: 'groupTypeList names live rooms',
        args: [{ keywordList: ['bob'], groupTypeList: ['AVChatRoom'] }],
      },
      { because: 'groupIDList is a text', args: [{ keywordList: ['bob'], groupIDList: 'group' }] },
      { because: 'groupIDList is null', args: [{ keywordList: ['bob'], groupIDList: null }] },
      { because: 'count is a text', args: [{ keywordList: ['bob'], count: '20' }] },
      { because: 'count is 0', args: [{ keywordList: ['bob'], count: 0 }] },
      { because: 'count is above 100', args: [{ keywordList: ['bob'], count: 101 }] },
      { because: 'cursor is a number', args: [{ keywordList: ['bob'], cursor: 1 }] },
    ],
  },
};
