import { EVENT, type MethodName, TYPES } from '@parlor/sdk';
import { isTaken } from '../actors/arguments.js';
import { found, groupIDsOf, groupsOf, profileOf, recordLists } from '../actors/groups.js';
import { record } from '../actors/records.js';
import { isSettledNow } from '../actors/without-service.js';
import { METHOD_TRAITS } from '../methods/all-methods.js';
import { COUNTER_TRAITS } from '../methods/counter.js';
import { GROUP_TRAITS } from '../methods/group.js';
import { MEMBER_TRAITS } from '../methods/member.js';
import { type Suite, scenario } from '../scenario.js';
import { codeOf, inWords, outcomeOf } from '../traits/call-method.js';

const GROUP_METHODS = Object.keys({ ...GROUP_TRAITS, ...MEMBER_TRAITS, ...COUNTER_TRAITS }).filter(
  isMethod,
);

function isMethod(name: string): name is MethodName {
  return Object.hasOwn(METHOD_TRAITS, name);
}

const UNGATED = ['joinGroup', 'quitGroup', 'getGroupOnlineMemberCount'] as const;

/** A list event may come this long after its trigger, in milliseconds. */
const SECOND = 1_000;

/** Groups: what holds whatever is asked. */
export const GROUP_CONVENTIONS_SUITE: Suite = {
  noun: 'groups',
  about: 'what all methods of groups have in common',
  scenarios: [
    scenario(
      'before a login and after it they reject with the reason, and ERROR tells the same',
      { rules: ['GRP-0.2'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        await people.alice.logout();
        for (const [chat, code] of [
          [world.createClient(), 2024],
          [people.alice, 3005],
        ] as const) {
          const told = record(chat, EVENT.ERROR);
          const gated = GROUP_METHODS.filter((name) => METHOD_TRAITS[name].gated);
          expect(gated.length).toBeGreaterThan(20);
          for (const name of gated) {
            const outcome = await outcomeOf(chat, name, [{}]);
            expect([name, outcome.kind, 'error' in outcome && codeOf(outcome.error)]).toEqual([
              name,
              'rejected',
              code,
            ]);
          }
          expect(told.map((error) => error.code)).toEqual(gated.map(() => code));
        }
      },
    ),
    scenario(
      'joining, quitting and asking how many are online are not gated',
      { rules: ['GRP-0.3'] },
      async ({ expect, open }) => {
        const { world } = await open([]);
        const chat = world.createClient();
        const told = record(chat, EVENT.ERROR);
        for (const name of UNGATED) {
          const args = name === 'joinGroup' ? [{ groupID: 'group' }] : ['group'];
          const outcome = await outcomeOf(chat, name, args);
          expect(inWords(outcome)).not.toContain('2024');
        }
        expect(told).toEqual([]);
      },
    ),
    scenario(
      'a bad argument throws at once, without a code',
      { rules: ['GRP-0.4'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const name of GROUP_METHODS) {
          for (const { because, args } of METHOD_TRAITS[name].refuses) {
            const outcome = await outcomeOf(people.alice, name, args);
            expect([name, because, inWords(outcome)]).toEqual([
              name,
              because,
              'threw without a code: Params validate failed.',
            ]);
          }
        }
      },
    ),
    scenario(
      'what is empty is missing where it is required, except false',
      { rules: ['GRP-0.5'] },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const groupID = 'group';
        const passes = (name: MethodName, options: object) => isTaken(alice, name, [options]);
        for (const missing of [undefined, null, '']) {
          expect(passes('getGroupProfile', { groupID: missing })).toBe(false);
        }
        const step = { groupID, key: 'likes' };
        expect(passes('increaseGroupCounter', { ...step, value: 0 })).toBe(false);
        expect(passes('increaseGroupCounter', { ...step, value: 1 })).toBe(true);
        expect(passes('addGroupMember', { groupID, userIDList: [] })).toBe(false);
        expect(passes('addGroupMember', { groupID, userIDList: ['bob'] })).toBe(true);
        const pin = { groupID, isPinned: true };
        expect(passes('pinGroupMessage', { ...pin, message: {} })).toBe(false);
        const message = { sequence: 1 };
        expect(passes('pinGroupMessage', { ...pin, message })).toBe(true);
        expect(passes('pinGroupMessage', { ...pin, message, isPinned: false })).toBe(true);
      },
    ),
    scenario(
      'the type of an argument is its tag: an instance passes for an object, a list does not',
      { rules: ['GRP-0.6'] },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        class Note {
          sequence = 1;
        }
        const pin = { groupID: 'group', isPinned: true };
        for (const [message, isRight] of [
          [new Note(), true],
          [[1], false],
          [() => 1, false],
        ]) {
          expect(isTaken(alice, 'pinGroupMessage', [{ ...pin, message }])).toBe(isRight);
        }
        // A text in a box has the tag of a text.
        expect(isTaken(alice, 'getGroupProfile', [{ groupID: Object('group') }])).toBe(true);
      },
    ),
    scenario(
      'the first thing that is wrong decides: readiness, arguments, what is known here, too often, the service',
      { rules: ['GRP-0.1'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await found(people.bob, { groupID: 'taken' });
        const notReady = await outcomeOf(world.createClient(), 'createGroup', [{ name: '' }]);
        expect(inWords(notReady)).toContain('rejected 2024');
        const wrong = await outcomeOf(alice, 'createGroup', [{ name: '', type: 'Club' }]);
        expect(inWords(wrong)).toContain('threw without a code');
        const known = { name: 'Team', type: 'Club', groupID: 'taken' };
        expect(inWords(await outcomeOf(alice, 'createGroup', [known]))).toContain('rejected 2600');
        const unknown = { groupID: 'unknown' };
        for (let count = 0; count < 8; count += 1) {
          await expect(alice.getGroupProfile(unknown)).rejects.toMatchObject({ code: 10010 });
        }
        await expect(alice.getGroupProfile(unknown)).rejects.toMatchObject({ code: 2996 });
        expect(isTaken(alice, 'getGroupProfile', [{ groupID: '' }])).toBe(false);
      },
    ),
    scenario(
      'success is code 0 and data, and nothing else',
      { rules: ['GRP-0.7'] },
      async ({ expect, open }) => {
        const { alice, bob } = (await open(['alice', 'bob'])).people;
        const created = await alice.createGroup({ name: 'Stand-up', type: TYPES.GRP_MEETING });
        const { groupID } = created.data.group;
        const answers = [
          created,
          await alice.getGroupList(),
          await alice.getGroupProfile({ groupID }),
          await bob.joinGroup({ groupID }),
          await alice.getGroupMemberList({ groupID }),
          await bob.quitGroup(groupID),
          await alice.dismissGroup(groupID),
        ];
        for (const answer of answers) {
          expect(Object.keys(answer).toSorted()).toEqual(['code', 'data']);
          expect(answer.code).toBe(0);
          expect(typeof answer.data).toBe('object');
        }
      },
    ),
    scenario(
      'failure is an Error with a number as code, a message and an object as data',
      { rules: ['GRP-0.8'] },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const nowhere = { groupID: 'nowhere' };
        for (const [name, args, code] of [
          ['getGroupProfile', [nowhere], 10010],
          ['joinGroup', [nowhere], 10010],
          ['dismissGroup', ['nowhere'], 10010],
          ['quitGroup', ['nowhere'], 2623],
          ['createGroup', [{ name: 'Team', type: 'Club' }], 2600],
        ] as const) {
          const outcome = await outcomeOf(alice, name, args);
          const error: unknown = outcome.kind === 'rejected' ? outcome.error : undefined;
          expect(error).toBeInstanceOf(Error);
          expect(error).toMatchObject({ code, message: expect.any(String) });
          expect(typeof Reflect.get(Object(error), 'data')).toBe('object');
        }
      },
    ),
    scenario(
      'a failure on the way is told too: createGroup rejects when it cannot have the profile',
      { rules: ['GRP-0.8'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        people.alice.setLogLevel(4);
        people.alice.on(EVENT.GROUP_LIST_UPDATED, () => world.setNetwork('offline'));
        const call = outcomeOf(people.alice, 'createGroup', [{ name: 'Team', type: 'Public' }]);
        for (let minute = 0; minute < 2; minute += 1) await world.clock.advance(60_000);
        expect(inWords(await call)).toContain('rejected 2801');
      },
    ),
    scenario(
      'lengths are counted in bytes of UTF-8, by the service',
      { rules: ['GRP-0.9'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const ten = '茶'.repeat(10);
        expect((await found(people.alice, { name: ten })).name).toBe(ten);
        const tooLong = { name: `${ten}!`, type: TYPES.GRP_PUBLIC };
        await expect(people.alice.createGroup(tooLong)).rejects.toMatchObject({ code: 10004 });
        world.setNetwork('offline');
        const call = outcomeOf(people.alice, 'createGroup', [tooLong]);
        expect(await isSettledNow(world, call)).toBe(false);
      },
    ),
    scenario(
      'a group is one object, changed in place by what comes later',
      { rules: ['GRP-0.10'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        const group = await found(alice);
        const { groupID } = group;
        expect(group.memberCount).toBe(1);
        const { data } = await bob.joinGroup({ groupID });
        await world.settled(alice);
        expect(group.memberCount).toBe(2);
        expect((await groupsOf(alice))[0]).toBe(group);
        expect(await profileOf(alice, groupID)).toBe(group);
        expect((await groupsOf(bob))[0]).toBe(data.group);
      },
    ),
    scenario(
      'GROUP_LIST_UPDATED carries the whole list, with its live objects',
      { rules: ['GRP-0.11'] },
      async ({ expect, open }) => {
        const { alice } = (await open(['alice'])).people;
        const groups = [await found(alice), await found(alice)];
        const told = record(alice, EVENT.GROUP_LIST_UPDATED);
        groups.push(await found(alice));
        const last = told.at(-1) ?? [];
        expect(last).toHaveLength(3);
        for (const group of groups) expect(last.includes(group)).toBe(true);
      },
    ),
    scenario(
      'the first GROUP_LIST_UPDATED comes at once, the others together after a second, with what is true then',
      { rules: ['GRP-0.12'], needs: ['throttling', 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice'], { throttled: true });
        await world.clock.advance(10 * SECOND);
        const lists = recordLists(people.alice);
        const { groupID } = await found(people.alice);
        expect(lists).toEqual([[groupID]]);
        await found(people.alice);
        const { groupID: gone } = await found(people.alice);
        await people.alice.dismissGroup(gone);
        expect(lists).toHaveLength(1);
        await world.clock.advance(2 * SECOND);
        expect(lists).toHaveLength(2);
        expect(lists.at(-1)).toEqual(await groupIDsOf(people.alice));
      },
    ),
  ],
};
