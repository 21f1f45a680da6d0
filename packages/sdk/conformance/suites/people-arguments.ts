import { TYPES } from '@parlor/sdk';
import { type ArgumentCheck, argumentScenario } from '../actors/argument-check.js';
import { isTaken } from '../actors/arguments.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';

/** What must be a list with somebody in it. */
const NO_LIST: readonly unknown[] = [undefined, null, [], 'bob', { 0: 'bob' }, 5];

/** What must be a text with something in it. */
const NO_TEXT: readonly unknown[] = [undefined, null, '', 5, ['bob'], {}];

/** No arguments at all, and each of these as a field beside others. */
function withField(name: string, values: readonly unknown[], beside: object = {}) {
  return [[], ...values.map((value) => [{ ...beside, [name]: value }])];
}

const FIELD_KEY = 'Tag_SNS_Custom_';

/** Changes of a friend, one for each list of custom fields. */
function withFriendFields(...lists: readonly unknown[]) {
  return lists.map((friendCustomField) => [{ userID: 'bob', friendCustomField }]);
}

/** Wishes for friendship that are well but for what is given. */
function wishes(...changes: readonly object[]) {
  return changes.map((change) => [{ to: 'bob', source: 'AddSource_Type_Web', ...change }]);
}

const CHECKS: readonly ArgumentCheck[] = [
  {
    says: 'whose profiles one wants is a list, and may be empty',
    rules: ['PRO-3.12'],
    names: ['getUserProfile'],
    refused: withField('userIDList', [undefined, null, 'bob', '', { 0: 'bob' }]),
    taken: [[{ userIDList: ['bob'] }], [{ userIDList: [] }]],
  },
  {
    says: 'custom fields of a profile are a list',
    rules: ['PRO-3.22'],
    names: ['updateMyProfile'],
    refused: withField('profileCustomField', [null, '', 0, 'text', {}, 5]).slice(1),
    taken: [[{ profileCustomField: [] }], [{ nick: 'Alice' }], [{}]],
  },
  {
    says: 'people who are blocked, or not any more, are a list with somebody in it',
    rules: ['BLK-4.2', 'BLK-4.9'],
    names: ['addToBlacklist', 'removeFromBlacklist'],
    refused: withField('userIDList', NO_LIST),
    taken: [[{ userIDList: ['bob'] }]],
  },
  {
    says: 'my status is a text, and may be empty',
    rules: ['PRS-5.1'],
    names: ['setSelfStatus'],
    refused: withField('customStatus', [undefined, null, 5, 0, {}, ['away']]),
    taken: [[{ customStatus: 'away' }], [{ customStatus: '' }]],
  },
  {
    says: 'people whose state one asks for, or follows, are a list with somebody in it',
    rules: ['PRS-5.11', 'PRS-5.19'],
    names: ['getUserStatus', 'subscribeUserStatus'],
    refused: withField('userIDList', NO_LIST),
    taken: [[{ userIDList: ['bob'] }]],
  },
  {
    says: 'people whose state one does not follow any more are a list, if they are named',
    rules: ['PRS-5.25'],
    names: ['unsubscribeUserStatus'],
    refused: [[{ userIDList: 'bob' }], [{ userIDList: 5 }], [{ userIDList: { 0: 'bob' } }]],
    taken: [[], [{}], [{ userIDList: [] }], [{ userIDList: ['bob'] }]],
  },
  {
    says: 'a remark has at most 96 characters',
    rules: ['FRD-2.7'],
    names: ['addFriend', 'updateFriend'],
    refused: wishes({ userID: 'bob', remark: 'r'.repeat(97) }, { userID: 'bob', remark: 5 }),
    taken: wishes(
      { userID: 'bob', remark: '茶'.repeat(96) },
      { userID: 'bob', remark: '' },
      { userID: 'bob' },
    ),
  },
  {
    says: 'custom fields of a friend have their prefix, a short name and a text',
    rules: ['FRD-2.9'],
    names: ['updateFriend'],
    refused: withFriendFields(
      'text',
      { 0: { key: `${FIELD_KEY}a`, value: 'b' } },
      [{ key: 'a', value: 'b' }],
      [{ value: 'b' }],
      [{ key: `${FIELD_KEY}123456789`, value: 'b' }],
      [{ key: `${FIELD_KEY}a`, value: 5 }],
      [{ key: `${FIELD_KEY}a` }],
      [
        { key: `${FIELD_KEY}a`, value: 'b' },
        { key: 'b', value: 'b' },
      ],
    ),
    taken: withFriendFields([{ key: `${FIELD_KEY}12345678`, value: '' }], [], undefined),
  },
  {
    says: 'a friend comes from a source with a prefix and a short name',
    rules: ['FRD-2.10'],
    names: ['addFriend'],
    refused: wishes(
      { source: undefined },
      { source: '' },
      { source: 'Web' },
      { source: 'My_AddSource_Type_Web' },
      { source: 'AddSource_Type_123456789' },
      { source: 0 },
    ),
    taken: wishes({ source: 'AddSource_Type_12345678' }, { source: 'AddSource_Type_' }),
  },
  {
    says: 'whom one wants as a friend is a text with something in it',
    rules: ['FRD-6.1.1'],
    names: ['addFriend'],
    refused: [[], ...wishes(...NO_TEXT.map((to) => ({ to })))],
    taken: wishes({}),
  },
  {
    says: 'friends who are deleted, checked or asked for are a list with somebody in it',
    rules: ['FRD-6.2.3'],
    names: ['deleteFriend', 'checkFriend', 'getFriendProfile'],
    refused: withField('userIDList', NO_LIST),
    taken: [[{ userIDList: ['bob'] }]],
  },
  {
    says: 'the friend who is changed is named',
    rules: ['FRD-6.2.21'],
    names: ['updateFriend'],
    refused: withField('userID', NO_TEXT, { remark: 'Bobby' }),
    taken: [[{ userID: 'bob', remark: 'Bobby' }]],
  },
  {
    says: 'whose application is answered or deleted is named',
    rules: ['FRD-6.3.5'],
    names: ['acceptFriendApplication', 'refuseFriendApplication', 'deleteFriendApplication'],
    refused: withField('userID', NO_TEXT),
    taken: [[{ userID: 'bob' }]],
  },
  {
    says: 'a group of friends has a name',
    rules: ['FRD-6.4.2'],
    names: ['createFriendGroup', 'deleteFriendGroup'],
    refused: withField('name', NO_TEXT, { userIDList: ['bob'] }),
    taken: [[{ name: 'Team', userIDList: ['bob'] }]],
  },
  {
    says: 'a group of friends that is renamed has had a name and gets one',
    rules: ['FRD-6.4.3'],
    names: ['renameFriendGroup'],
    refused: [
      ...withField('oldName', NO_TEXT, { newName: 'Team' }),
      ...withField('newName', NO_TEXT, { oldName: 'Team' }),
    ],
    taken: [[{ oldName: 'Team', newName: 'Crew' }]],
  },
  {
    says: 'a group of friends that somebody joins or leaves has a name, and they are a list',
    rules: ['FRD-6.4.4'],
    names: ['addToFriendGroup', 'removeFromFriendGroup'],
    refused: [
      ...withField('name', NO_TEXT, { userIDList: ['bob'] }),
      ...withField('userIDList', NO_LIST, { name: 'Team' }),
    ],
    taken: [[{ name: 'Team', userIDList: ['bob'] }]],
  },
  {
    says: 'whom one follows, or asks about, is a list with somebody in it',
    rules: ['FLW-7.2'],
    names: ['followUser', 'unfollowUser', 'checkFollowType'],
    refused: [[], ...NO_LIST.map((list) => [list])],
    taken: [[['bob']]],
  },
  {
    says: 'whose counts of followers one wants is a list, if they are named',
    rules: ['FLW-7.3'],
    names: ['getUserFollowInfo'],
    refused: [['bob'], [{ 0: 'bob' }], [5]],
    taken: [[], [[]], [['bob']]],
  },
  {
    says: 'the place in a list of followers is a text',
    rules: ['FLW-7.4'],
    names: ['getMyFollowersList', 'getMyFollowingList', 'getMutualFollowersList'],
    refused: [[5], [['next']], [{ cursor: 'next' }]],
    taken: [[], [''], ['next']],
  },
  {
    says: 'people are searched for with one to five words',
    rules: ['PRO-8.1', 'PRO-8.7'],
    names: ['searchCloudUsers'],
    refused: withField('keywordList', [...NO_LIST, ['a', 'b', 'c', 'd', 'e', 'f']]),
    taken: [[{ keywordList: ['a'] }], [{ keywordList: ['a', 'b', 'c', 'd', 'e'] }]],
  },
  searchCheck(['PRO-8.2'], 'one word is enough, or all are needed', 'keywordListMatchType', {
    refused: ['xor', 1],
    taken: ['or', 'and', undefined],
  }),
  searchCheck(['PRO-8.3'], 'a gender is one of two', 'gender', {
    refused: [TYPES.GENDER_UNKNOWN, 'female', 1],
    taken: [TYPES.GENDER_FEMALE, TYPES.GENDER_MALE, undefined],
  }),
  searchCheck(['PRO-8.4'], 'the earliest birthday is a number', 'miniBirthday', {
    refused: [-1, Number.NaN, null, '19900101'],
    taken: [0, 19_900_101, undefined],
  }),
  searchCheck(['PRO-8.4'], 'the latest birthday is a number', 'maxBirthday', {
    refused: [-1, Number.NaN, null, '19900101'],
    taken: [0, 19_900_101, undefined],
  }),
  searchCheck(['PRO-8.5'], 'a page has from 1 to 100 people', 'count', {
    refused: [0, 101, -1, '5', null],
    taken: [1, 100, undefined],
  }),
  searchCheck(['PRO-8.6'], 'the place in what was found is a text', 'cursor', {
    refused: [5, ['next'], { next: 1 }],
    taken: ['', 'next', undefined],
  }),
];

/** One option of the search for people. */
function searchCheck(
  rules: readonly RuleID[],
  says: string,
  option: string,
  { refused, taken }: { refused: readonly unknown[]; taken: readonly unknown[] },
): ArgumentCheck {
  const calls = (values: readonly unknown[]) =>
    values.map((value) => [{ keywordList: ['tea'], [option]: value }]);
  return {
    says: `when people are searched for, ${says}`,
    rules,
    names: ['searchCloudUsers'],
    refused: calls(refused),
    taken: calls(taken),
  };
}

/** What the methods about people throw at, and what they take. */
export const PEOPLE_ARGUMENTS_SUITE: Suite = {
  noun: 'friends',
  about: 'the arguments of methods about people',
  scenarios: [
    ...CHECKS.map(argumentScenario),
    scenario(
      'undefined or null in the place of options is a TypeError, where nothing is not',
      { rules: ['PRS-5.27', 'PRO-8.7', 'ERR-1.14', 'ERR-1.15'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const calls = [
          ['unsubscribeUserStatus', undefined],
          ['unsubscribeUserStatus', null],
          ['searchCloudUsers', undefined],
          ['searchCloudUsers', null],
          ['getUserProfile', undefined],
          ['getUserProfile', null],
        ] as const;
        for (const [name, options] of calls) {
          const outcome = await outcomeOf(people.alice, name, [options]);
          expect([name, outcome.kind]).toEqual([name, 'threw']);
          expect(outcome.kind === 'threw' && outcome.error).toBeInstanceOf(TypeError);
        }
        expect(isTaken(people.alice, 'unsubscribeUserStatus', [])).toBe(true);
        expect(isTaken(people.alice, 'searchCloudUsers', [])).toBe(false);
        expect(isTaken(people.alice, 'getUserProfile', [{ userIDList: [] }, 'more'])).toBe(false);
      },
    ),
    scenario(
      'a source of a friend that is no text is a TypeError',
      { rules: ['FRD-2.10'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const source of [5, ['AddSource_Type_Web'], { type: 'Web' }, true]) {
          const outcome = await outcomeOf(people.alice, 'addFriend', [{ to: 'bob', source }]);
          expect(outcome.kind).toBe('threw');
          expect(outcome.kind === 'threw' && outcome.error).toBeInstanceOf(TypeError);
        }
      },
    ),
  ],
};
