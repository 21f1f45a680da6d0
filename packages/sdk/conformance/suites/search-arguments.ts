import { type MethodName, TYPES } from '@parlor/sdk';
import { type ArgumentCheck, argumentScenario } from '../actors/argument-check.js';
import { isTaken } from '../actors/arguments.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';

const ALL = [
  'searchCloudMessages',
  'searchCloudUsers',
  'searchCloudGroups',
  'searchCloudGroupMembers',
] as const satisfies readonly MethodName[];

/** All searches but that for messages. */
const OF_PEOPLE_AND_GROUPS = ALL.slice(1);
const OF_GROUPS = ALL.slice(2);

const SIX = ['a', 'b', 'c', 'd', 'e', 'f'];
const FIVE = SIX.slice(0, 5);

/** What some searches refuse, and what they take, each besides a keyword. */
interface OptionCheck extends Pick<ArgumentCheck, 'says' | 'rules' | 'names'> {
  readonly refused: readonly object[];
  readonly taken: readonly object[];
}

const CHECKS: readonly OptionCheck[] = [
  {
    says: 'there are at most five keywords',
    rules: ['SRC-9.1'],
    names: ALL,
    refused: [{ keywordList: SIX }, { keywordList: 'tea' }, { keywordList: { 0: 'tea' } }],
    taken: [{ keywordList: FIVE }],
  },
  {
    says: 'people, groups and members are not found without a keyword',
    rules: ['SRC-9.2'],
    names: OF_PEOPLE_AND_GROUPS,
    refused: [{ keywordList: undefined }, { keywordList: [] }, { keywordList: null }],
    taken: [{}],
  },
  {
    says: 'messages are found by keyword, sender or type, and not without any of the three',
    rules: ['SRC-9.3'],
    names: ['searchCloudMessages'],
    refused: [
      { keywordList: undefined },
      { keywordList: [], senderUserIDList: [], messageTypeList: [] },
      { keywordList: undefined, conversationID: 'C2Cbob' },
    ],
    taken: [
      {},
      { keywordList: undefined, senderUserIDList: ['bob'] },
      { keywordList: [], messageTypeList: [TYPES.MSG_TEXT] },
    ],
  },
  {
    says: 'one keyword is enough, or all are needed: there is no third way',
    rules: ['SRC-9.4'],
    names: ALL,
    refused: [{ keywordListMatchType: 'xor' }, { keywordListMatchType: 1 }],
    taken: [{ keywordListMatchType: 'or' }, { keywordListMatchType: 'and' }],
  },
  {
    says: 'there are at most five senders',
    rules: ['SRC-9.6'],
    names: ['searchCloudMessages'],
    refused: [{ senderUserIDList: SIX }],
    taken: [{ senderUserIDList: FIVE }],
  },
  {
    says: 'stickers, tips and notices cannot be searched for',
    rules: ['SRC-9.8'],
    names: ['searchCloudMessages'],
    refused: [
      { messageTypeList: [TYPES.MSG_TEXT, TYPES.MSG_FACE] },
      { messageTypeList: [TYPES.MSG_GRP_TIP] },
      { messageTypeList: [TYPES.MSG_GRP_SYS_NOTICE] },
      { messageTypeList: ['nonsense'] },
    ],
    taken: [
      {
        messageTypeList: [
          TYPES.MSG_TEXT,
          TYPES.MSG_IMAGE,
          TYPES.MSG_AUDIO,
          TYPES.MSG_FILE,
          TYPES.MSG_VIDEO,
          TYPES.MSG_LOCATION,
          TYPES.MSG_CUSTOM,
          TYPES.MSG_MERGER,
        ],
      },
    ],
  },
  {
    says: 'the conversation that is searched must be one',
    rules: ['SRC-9.10'],
    names: ['searchCloudMessages'],
    refused: [{ conversationID: 'bob' }, { conversationID: 5 }],
    taken: [
      { conversationID: 'C2Cbob' },
      { conversationID: 'GROUPteam' },
      { conversationID: '@TIM#SYSTEM' },
      { conversationID: '' },
    ],
  },
  {
    says: 'times are numbers from 0 on',
    rules: ['SRC-9.12'],
    names: ['searchCloudMessages'],
    refused: [-1, null, '10'].flatMap((bad) => [{ timePosition: bad }, { timePeriod: bad }]),
    taken: [{ timePosition: 0, timePeriod: 0 }, { timePosition: 1_700_000_000 }],
  },
  {
    says: 'a page of people, groups or members has from 1 to 100 results',
    rules: ['SRC-9.16'],
    names: OF_PEOPLE_AND_GROUPS,
    refused: [{ count: 0 }, { count: 101 }, { count: -1 }, { count: '5' }, { count: null }],
    taken: [{ count: 1 }, { count: 100 }],
  },
  {
    says: 'how many messages a page has is not looked at',
    rules: ['SRC-9.47'],
    names: ['searchCloudMessages'],
    refused: [],
    taken: [{ count: 0 }, { count: -1 }, { count: 101 }, { count: '5' }, { count: null }],
  },
  {
    says: 'a cursor is a text',
    rules: ['SRC-9.19'],
    names: ALL,
    refused: [{ cursor: 5 }, { cursor: ['next'] }],
    taken: [{ cursor: '' }, { cursor: 'next' }],
  },
  {
    says: 'birthdays are numbers from 0 on',
    rules: ['SRC-9.21'],
    names: ['searchCloudUsers'],
    refused: [-1, null, '19900101', Number.NaN].flatMap((bad) => [
      { miniBirthday: bad },
      { maxBirthday: bad },
    ]),
    taken: [{ miniBirthday: 0, maxBirthday: 20_000_101 }],
  },
  {
    says: 'a gender is one of two, and is named gender',
    rules: ['SRC-9.23'],
    names: ['searchCloudUsers'],
    refused: [{ gender: TYPES.GENDER_UNKNOWN }, { gender: 'female' }, { gender: 1 }],
    taken: [
      { gender: TYPES.GENDER_FEMALE },
      { gender: TYPES.GENDER_MALE },
      { gender: '' },
      { userGenderType: 'nonsense' },
    ],
  },
  {
    says: 'live rooms cannot be searched for',
    rules: ['SRC-9.24', 'SRC-9.26'],
    names: OF_GROUPS,
    refused: [
      { groupTypeList: [TYPES.GRP_PUBLIC, TYPES.GRP_AVCHATROOM] },
      { groupTypeList: ['nonsense'] },
      { groupTypeList: TYPES.GRP_PUBLIC },
    ],
    taken: [
      {
        groupTypeList: [TYPES.GRP_PUBLIC, TYPES.GRP_COMMUNITY, TYPES.GRP_WORK, TYPES.GRP_MEETING],
      },
    ],
  },
  {
    says: 'the groups whose members are searched for are a list',
    rules: ['SRC-9.26'],
    names: ['searchCloudGroupMembers'],
    refused: [{ groupIDList: 'team' }, { groupIDList: { 0: 'team' } }],
    taken: [{ groupIDList: ['team'] }],
  },
];

function optionScenario({ refused, taken, ...check }: OptionCheck): Scenario {
  const call = (options: object) => [{ keywordList: ['tea'], ...options }];
  return argumentScenario({ ...check, refused: refused.map(call), taken: taken.map(call) });
}

/** What the four searches throw at, and what they take. */
export const SEARCH_ARGUMENTS_SUITE: Suite = {
  noun: 'cloud search',
  about: 'the arguments of searches',
  scenarios: [
    ...CHECKS.map(optionScenario),
    scenario(
      'people, groups and members are not searched for without saying what',
      { rules: ['SRC-9.41'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const name of OF_PEOPLE_AND_GROUPS) {
          expect([name, isTaken(people.alice, name, [])]).toEqual([name, false]);
        }
      },
    ),
    scenario(
      'messages without any options are no bad argument; with nothing in their place it is a TypeError',
      { rules: ['SRC-9.50'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        expect(isTaken(people.alice, 'searchCloudMessages', [])).toBe(true);
        expect(isTaken(people.alice, 'searchCloudMessages', [{}])).toBe(false);
        for (const options of [undefined, null]) {
          const outcome = await outcomeOf(people.alice, 'searchCloudMessages', [options]);
          expect(outcome.kind).toBe('threw');
          expect(outcome.kind === 'threw' && outcome.error).toBeInstanceOf(TypeError);
        }
      },
    ),
  ],
};
