import { TYPES } from '@parlor/sdk';
import { type ArgumentCheck, argumentScenario } from '../actors/argument-check.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';

const GROUP = { groupID: 'group' };
const COMMUNITY = { groupID: '@TGS#_tea' };
const TOPIC = '@TGS#_tea@TOPIC#_green';
const SEARCH = { keywordList: ['tea'] };
const SIX = ['a', 'b', 'c', 'd', 'e', 'f'];
const MARK = { ...GROUP, userIDList: ['bob'], markType: 1000, enableMark: true };
const MUTE = { ...GROUP, userID: 'bob', muteTime: 60 };
const STEP = { ...GROUP, key: 'likes', value: 1 };

function ignore(): void {}

/** Options in which one field is missing, or one of these. */
function without(field: string, rest: object, bad: readonly unknown[]): (readonly unknown[])[] {
  return [undefined, null, ...bad].map((value) => [{ ...rest, [field]: value }]);
}

const NO_TEXT = ['', 1, ['text']];

const CHECKS: readonly ArgumentCheck[] = [
  {
    says: 'nobody is muted for less than no time',
    rules: ['MBR-6.51'],
    names: ['setGroupMemberMuteTime'],
    refused: [[{ ...MUTE, muteTime: -1 }], [{ ...MUTE, muteTime: '60' }]],
    taken: [[MUTE], [{ ...MUTE, muteTime: 0 }]],
  },
  {
    says: 'a name card is a text, which may be empty',
    rules: ['MBR-6.68'],
    names: ['setGroupMemberNameCard'],
    refused: [[GROUP], [{ ...GROUP, nameCard: null }], [{ ...GROUP, nameCard: 5 }]],
    taken: [[{ ...GROUP, nameCard: '' }], [{ ...GROUP, nameCard: 'Bobby' }]],
  },
  {
    says: 'marks begin at 1000',
    rules: ['MBR-6.79'],
    names: ['markGroupMemberList'],
    refused: [[{ ...MARK, markType: 999 }], [{ ...MARK, markType: -1 }]],
    taken: [[MARK], [{ ...MARK, markType: 1001 }]],
  },
  {
    says: 'a counter is counted up or down by something',
    rules: ['CTR-8.9'],
    names: ['increaseGroupCounter', 'decreaseGroupCounter'],
    refused: [[{ ...STEP, value: 0 }], [{ ...GROUP, key: 'likes' }]],
    taken: [[STEP], [{ ...STEP, value: 5 }]],
  },
  {
    says: 'no counters cannot be set',
    rules: ['CTR-8.10'],
    names: ['setGroupCounters'],
    refused: [[{ ...GROUP, counters: {} }], [GROUP]],
    taken: [[{ ...GROUP, counters: { likes: 1 } }]],
  },
  {
    says: 'groups and members are not searched for without saying what',
    rules: ['GSR-9.7'],
    names: ['searchCloudGroups', 'searchCloudGroupMembers'],
    refused: [[], [{}], [{ count: 20 }]],
    taken: [[SEARCH]],
  },
  {
    says: 'groups and members are searched for by one to five keywords',
    rules: ['GSR-9.8'],
    names: ['searchCloudGroups', 'searchCloudGroupMembers'],
    refused: without('keywordList', {}, [[], SIX, 'tea', 1, { 0: 'tea' }]),
    taken: [[{ keywordList: ['tea'] }], [{ keywordList: SIX.slice(1) }]],
  },
  {
    says: 'groups and members are found by any of the keywords, or by all',
    rules: ['GSR-9.9'],
    names: ['searchCloudGroups', 'searchCloudGroupMembers'],
    refused: ['xor', 'OR', 1].map((word) => [{ ...SEARCH, keywordListMatchType: word }]),
    taken: ['or', 'and'].map((word) => [{ ...SEARCH, keywordListMatchType: word }]),
  },
  {
    says: 'all types of groups are searched but live rooms',
    rules: ['GSR-9.11'],
    names: ['searchCloudGroups', 'searchCloudGroupMembers'],
    refused: [[TYPES.GRP_AVCHATROOM], [TYPES.GRP_PUBLIC, TYPES.GRP_AVCHATROOM], ['Club']].map(
      (groupTypeList) => [{ ...SEARCH, groupTypeList }],
    ),
    taken: [
      [
        {
          ...SEARCH,
          groupTypeList: [TYPES.GRP_PUBLIC, TYPES.GRP_COMMUNITY, TYPES.GRP_WORK, TYPES.GRP_MEETING],
        },
      ],
    ],
  },
  {
    says: 'a page of groups or members has from 1 to 100',
    rules: ['GSR-9.13'],
    names: ['searchCloudGroups', 'searchCloudGroupMembers'],
    refused: [0, 101, -1, '20', null].map((count) => [{ ...SEARCH, count }]),
    taken: [1, 100].map((count) => [{ ...SEARCH, count }]),
  },
  {
    says: 'the groups whose members are searched are a list, and where to go on is a text',
    rules: ['GSR-9.15'],
    names: ['searchCloudGroupMembers'],
    refused: [
      [{ ...SEARCH, groupIDList: 'group' }],
      [{ ...SEARCH, groupIDList: { 0: 'group' } }],
      [{ ...SEARCH, cursor: 1 }],
    ],
    taken: [[{ ...SEARCH, groupIDList: ['group'], cursor: 'next' }]],
  },
  {
    says: 'the attributes of a group are texts by key, at least one',
    rules: ['ATR-1.1.8'],
    names: ['initGroupAttributes', 'setGroupAttributes'],
    refused: [
      ...without('groupID', { groupAttributes: { key: 'value' } }, ['']),
      [{ ...GROUP, groupAttributes: {} }],
      [{ ...GROUP, groupAttributes: ['value'] }],
      [{ ...GROUP, groupAttributes: { key: 1 } }],
      [{ ...GROUP, groupAttributes: { key: 'value', other: null } }],
    ],
    taken: [[{ ...GROUP, groupAttributes: { key: 'value', empty: '' } }]],
  },
  {
    says: 'attributes are asked for and deleted by a list of keys, which may be empty',
    rules: ['ATR-1.1.10'],
    names: ['deleteGroupAttributes', 'getGroupAttributes'],
    refused: [
      ...without('groupID', { keyList: ['key'] }, ['']),
      ...without('keyList', GROUP, ['key', [1], ['key', null]]),
    ],
    taken: [[{ ...GROUP, keyList: [] }], [{ ...GROUP, keyList: ['key'] }]],
  },
  {
    says: 'a topic is made with a community and a name',
    rules: ['TOP-3.4'],
    names: ['createTopicInCommunity'],
    refused: [
      ...without('groupID', { topicName: 'Green' }, NO_TEXT),
      ...without('topicName', COMMUNITY, NO_TEXT),
    ],
    taken: [
      [{ ...COMMUNITY, topicName: 'Green' }],
      [{ groupID: 'any', topicName: 'Green', topicID: 5, avatar: [], customData: {} }],
    ],
  },
  {
    says: 'topics are deleted and listed by a community, and a list if one is given',
    rules: ['TOP-3.13', 'TOP-3.28'],
    names: ['deleteTopicFromCommunity', 'getTopicList'],
    refused: [
      ...without('groupID', { topicIDList: [TOPIC] }, NO_TEXT),
      [{ ...COMMUNITY, topicIDList: TOPIC }],
      [{ ...COMMUNITY, topicIDList: { 0: TOPIC } }],
    ],
    taken: [[COMMUNITY], [{ ...COMMUNITY, topicIDList: [] }], [{ ...COMMUNITY, topicIDList: [1] }]],
  },
  {
    says: 'a topic is changed by a community and the topic, whatever is changed',
    rules: ['TOP-3.18'],
    names: ['updateTopicProfile'],
    refused: [
      ...without('groupID', { topicID: TOPIC }, NO_TEXT),
      ...without('topicID', COMMUNITY, NO_TEXT),
    ],
    taken: [
      [{ ...COMMUNITY, topicID: TOPIC }],
      [{ ...COMMUNITY, topicID: 'any', topicName: 5, muteAllMembers: 'yes' }],
    ],
  },
  {
    says: 'one person is invited by a userID',
    rules: ['SGN-3.1'],
    names: ['invite'],
    refused: without('userID', {}, NO_TEXT),
    taken: [[{ userID: 'bob' }]],
  },
  {
    says: 'several are invited by a group and a list of them',
    rules: ['SGN-3.2'],
    names: ['inviteInGroup'],
    refused: [
      ...without('groupID', { inviteeList: ['bob'] }, NO_TEXT),
      ...without('inviteeList', GROUP, ['bob', [], { 0: 'bob' }]),
    ],
    taken: [[{ ...GROUP, inviteeList: ['bob'] }]],
  },
  {
    says: 'inviteSync wants a text for whom, and takes an empty one',
    rules: ['SGN-3.12'],
    names: ['inviteSync'],
    refused: without('userID', {}, [1, ['bob']]),
    taken: [[{ userID: 'bob' }], [{ userID: '' }]],
  },
  {
    says: 'inviteInGroupSync wants a group and a list, and takes empty ones',
    rules: ['SGN-3.13'],
    names: ['inviteInGroupSync'],
    refused: [
      ...without('groupID', { inviteeList: ['bob'] }, [1]),
      ...without('inviteeList', GROUP, ['bob', { 0: 'bob' }]),
    ],
    taken: [[{ ...GROUP, inviteeList: ['bob'] }], [{ groupID: '', inviteeList: [] }]],
  },
  {
    says: 'a callback is a function',
    rules: ['SGN-3.14'],
    names: ['inviteSync', 'inviteInGroupSync'],
    refused: [
      [{ userID: 'bob', ...GROUP, inviteeList: ['bob'] }, 'log'],
      [{ userID: 'bob', ...GROUP, inviteeList: ['bob'] }, ignore, 'log'],
    ],
    taken: [
      [{ userID: 'bob', ...GROUP, inviteeList: ['bob'] }],
      [{ userID: 'bob', ...GROUP, inviteeList: ['bob'] }, ignore],
      [{ userID: 'bob', ...GROUP, inviteeList: ['bob'] }, ignore, ignore],
    ],
  },
  {
    says: 'an invitation is answered by its ID',
    rules: ['SGN-3.25'],
    names: ['accept', 'reject'],
    refused: without('inviteID', {}, NO_TEXT),
    taken: [[{ inviteID: 'any' }], [{ inviteID: 'any', data: '' }]],
  },
  {
    says: 'an invitation is changed by its ID and new data',
    rules: ['SGN-3.33'],
    names: ['modifyInvitation'],
    refused: [
      ...without('inviteID', { data: 'later' }, NO_TEXT),
      ...without('data', { inviteID: 'any' }, NO_TEXT),
    ],
    taken: [[{ inviteID: 'any', data: 'later' }]],
  },
  {
    says: 'what a message says of an invitation is asked with the message',
    rules: ['SGN-3.42'],
    names: ['getSignalingInfo'],
    refused: [[], [null], [{}], ['message'], [1]],
    taken: [[{ ID: 'any' }]],
  },
  {
    says: 'a listener has a name, any name, and a handler',
    rules: ['SGN-3.47'],
    names: ['addSignalingListener', 'removeSignalingListener'],
    refused: [
      [],
      ['', ignore],
      [1, ignore],
      ['newInvitationReceived'],
      ['newInvitationReceived', 5],
    ],
    taken: [
      ['newInvitationReceived', ignore],
      ['no event at all', ignore],
    ],
  },
];

/** What methods throw at that are not there yet everywhere, and what they take. */
export const FEATURE_ARGUMENTS_SUITE: Suite = {
  noun: 'groups',
  about: 'the arguments of member, topic, attribute, counter, search and signaling methods',
  scenarios: [
    ...CHECKS.map(argumentScenario),
    scenario(
      'attributes that are left out are an error thrown at once, whatever it says',
      { rules: ['ATR-1.1.9'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const name of ['initGroupAttributes', 'setGroupAttributes'] as const) {
          const { kind } = await outcomeOf(people.alice, name, [GROUP]);
          expect([name, kind]).toEqual([name, 'threw']);
        }
      },
    ),
  ],
};
