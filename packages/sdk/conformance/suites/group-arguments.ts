import type { MethodName } from '@parlor/sdk';
import { isRefused, isTaken } from '../actors/arguments.js';
import { METHOD_TRAITS } from '../methods/all-methods.js';
import type { RuleID } from '../rules/all-rules.js';
import { type Scenario, type Suite, scenario } from '../scenario.js';
import { outcomeOf } from '../traits/call-method.js';
import { surroundings } from '../traits/surroundings.js';

const GROUP = { groupID: 'group' };
const BOB = { ...GROUP, userID: 'bob' };
const BOBS = { ...GROUP, userIDList: ['bob'] };

/** What some methods refuse, and what they do not look at. */
interface Check {
  readonly says: string;
  readonly rules: readonly RuleID[];
  readonly names: readonly MethodName[];
  /** Odd arguments that are let through all the same. */
  readonly taken?: Readonly<Partial<Record<MethodName, readonly unknown[]>>>;
}

const CHECKS: readonly Check[] = [
  {
    says: 'getGroupProfile wants a groupID, and lists as filters',
    rules: ['GRP-10.6'],
    names: ['getGroupProfile'],
    taken: { getGroupProfile: [{ ...GROUP, groupCustomFieldFilter: ['a', 1] }] },
  },
  {
    says: 'createGroup wants a name and looks at nothing else',
    rules: ['GRP-10.7', 'GCR-4.1'],
    names: ['createGroup'],
    taken: {
      createGroup: [
        { name: 'Team' },
        { name: 'Team', type: 5, groupID: 7, memberList: 'bob', isSupportTopic: 'yes' },
      ],
    },
  },
  {
    says: 'joinGroup wants a groupID, and texts as type and applyMessage',
    rules: ['GRP-10.8'],
    names: ['joinGroup'],
    taken: { joinGroup: [{ ...GROUP, type: 'Club', applyMessage: '' }] },
  },
  {
    says: 'quitting, dismissing, looking up and asking who is online want a groupID',
    rules: ['GRP-10.9'],
    names: ['quitGroup', 'dismissGroup', 'searchGroupByID', 'getGroupOnlineMemberCount'],
  },
  {
    says: 'updateGroupProfile wants a groupID, a boolean as muteAllMembers, and nothing else',
    rules: ['GRP-10.10'],
    names: ['updateGroupProfile'],
    taken: {
      updateGroupProfile: [GROUP, { ...GROUP, name: 5, joinOption: [], groupCustomField: 'k' }],
    },
  },
  {
    says: 'changeGroupOwner wants a groupID and a newOwnerID',
    rules: ['GRP-10.11'],
    names: ['changeGroupOwner'],
  },
  {
    says: 'pinning wants a groupID, a message and a boolean, the list of what is pinned a groupID',
    rules: ['GRP-10.12'],
    names: ['pinGroupMessage', 'getPinnedGroupMessageList'],
    taken: { pinGroupMessage: [{ ...GROUP, message: { any: 'thing' }, isPinned: false }] },
  },
  {
    says: 'counters want a groupID, and counters or a key and a value',
    rules: ['GRP-10.13'],
    names: ['setGroupCounters', 'increaseGroupCounter', 'decreaseGroupCounter'],
  },
  {
    says: 'members are asked for with a groupID and a number as count, their profiles with userIDs',
    rules: ['GRP-10.14'],
    names: ['getGroupMemberList', 'getGroupMemberProfile'],
    taken: { getGroupMemberList: [GROUP, { ...GROUP, role: 5, offset: {} }] },
  },
  {
    says: 'bringing in wants userIDs, putting out looks at the groupID alone',
    rules: ['GRP-10.15'],
    names: ['addGroupMember', 'deleteGroupMember'],
    taken: { deleteGroupMember: [GROUP, { ...GROUP, userIDList: 'bob', reason: 5 }] },
  },
  {
    says: 'a role is a text, a mute time a number of 0 or more',
    rules: ['GRP-10.16'],
    names: ['setGroupMemberRole', 'setGroupMemberMuteTime'],
    taken: {
      setGroupMemberRole: [{ ...BOB, role: 'Boss' }],
      setGroupMemberMuteTime: [{ ...BOB, muteTime: 0 }],
    },
  },
  {
    says: 'a name card may be empty, custom fields may not',
    rules: ['GRP-10.17'],
    names: ['setGroupMemberNameCard', 'setGroupMemberCustomField'],
    taken: { setGroupMemberNameCard: [{ ...GROUP, nameCard: '' }] },
  },
  {
    says: 'marks are numbers from 1000 on, and set or taken away',
    rules: ['GRP-10.18'],
    names: ['markGroupMemberList'],
    taken: { markGroupMemberList: [{ ...BOBS, markType: 1000, enableMark: false }] },
  },
];

function checked({ says, rules, names, taken = {} }: Check): Scenario {
  return scenario(says, { rules }, async ({ expect, open }) => {
    const opened = await open(['alice', 'bob']);
    const { alice } = opened.people;
    const given = await surroundings(opened);
    for (const name of names) {
      const { refuses, sample } = METHOD_TRAITS[name];
      expect(refuses.length).toBeGreaterThan(0);
      const passing = refuses.filter(({ args }) => !isRefused(alice, name, args));
      expect(passing.map(({ because }) => `${name}: ${because}`)).toEqual([]);
      const odd = (taken[name] ?? []).map((options) => [options]);
      const failing = [sample(given), ...odd].filter((args) => !isTaken(alice, name, args));
      expect(failing).toEqual([]);
    }
  });
}

/** Nothing, and things that are no options. */
const ANYTHING: readonly (readonly unknown[])[] = [
  [],
  [undefined],
  [null],
  ['text'],
  [5],
  [[]],
  [{}],
  [{ handleAction: 5, handleMessage: 5, message: 'text', application: 'text' }],
  [{}, {}],
];

/** Groups: what is checked of the arguments, and what is not. */
export const GROUP_ARGUMENTS_SUITE: Suite = {
  noun: 'groups',
  about: 'the arguments of the methods of groups',
  scenarios: [
    ...CHECKS.map(checked),
    scenario(
      'handleGroupApplication takes anything, and getGroupList all but a filter that is no list',
      { rules: ['GRP-10.19', 'APP-5.9'] },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        for (const args of ANYTHING) {
          expect(isTaken(alice, 'handleGroupApplication', args)).toBe(true);
          // Where a field is checked, there has to be something that may have it.
          const isNothing = args.length === 1 && (args[0] === undefined || args[0] === null);
          const { kind } = await outcomeOf(alice, 'getGroupList', args);
          expect([args, kind]).toEqual([args, isNothing ? 'threw' : 'resolved']);
        }
        for (const groupProfileFilter of ['name', 5, { name: 'name' }, true]) {
          expect(isTaken(alice, 'getGroupList', [{ groupProfileFilter }])).toBe(false);
        }
        for (const groupProfileFilter of [[], ['name'], undefined]) {
          expect(isTaken(alice, 'getGroupList', [{ groupProfileFilter }])).toBe(true);
        }
      },
    ),
  ],
};
