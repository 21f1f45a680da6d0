import type { ChatSDK, MethodName } from '@parlor/sdk';
import {
  befriend,
  createFriendGroup,
  friendGroupsOf,
  groupedFriends,
} from '../actors/friend-groups.js';
import { type Suite, scenario } from '../scenario.js';
import { callMethod, outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const GROUPS = 'createFriendGroup';
const FRIENDS = [GROUPS, 'addFriend'] as const;

/** How many friend groups a person has at most, and how many bytes a name has. */
const MOST_GROUPS = 32;
const MOST_BYTES = 30;

/** The code that a call is refused with, or what else came of it. */
async function answerOf(chat: ChatSDK, name: MethodName, options: object) {
  const outcome = await outcomeOf(chat, name, [options]);
  return rejectionCodeOf(outcome) ?? outcome.kind;
}

/** The names under which a person has friends. */
export const FRIEND_GROUPS_SUITE: Suite = {
  noun: 'friend groups',
  about: 'friend groups',
  scenarios: [
    scenario(
      'are read from memory: a new list of the same objects every time',
      { rules: ['FRD-6.4.1', 'FRD-2.5'], needs: [GROUPS, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        expect(await alice.getFriendGroupList()).toEqual({ code: 0, data: [] });
        const group = await createFriendGroup(alice, 'Work');
        world.setNetwork('offline');
        const [first, second] = [
          (await alice.getFriendGroupList()).data,
          (await alice.getFriendGroupList()).data,
        ];
        expect(first).toEqual([{ name: 'Work', userIDList: [], count: 0 }]);
        expect(first[0]).toBe(group);
        expect(second[0]).toBe(group);
        expect(second).not.toBe(first);
        world.setNetwork('online');
        await world.settled(alice);
      },
    ),
    scenario(
      'are made with friends in them, and answer who is in',
      { rules: ['FRD-6.4.5', 'FRD-2.5', 'FRD-6.4.22', 'FRD-6.4.23'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await befriend(world, alice, 'bob', 'carol');
        const options = { name: 'Work', userIDList: ['carol', 'bob'] };
        expect(await alice.createFriendGroup(options)).toEqual({
          code: 0,
          data: {
            friendGroup: { name: 'Work', userIDList: ['carol', 'bob'], count: 2 },
            failureUserIDList: [],
          },
        });
        expect(await groupedFriends(alice)).toEqual({ bob: ['Work'], carol: ['Work'] });
        await createFriendGroup(alice, 'Tea', ['bob']);
        expect(await groupedFriends(alice)).toEqual({ bob: ['Work', 'Tea'], carol: ['Work'] });
      },
    ),
    scenario(
      'are made without those who are no friends, and say who they are',
      { rules: ['FRD-6.4.8', 'FRD-6.4.5'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await befriend(world, alice, 'bob');
        const options = { name: 'Work', userIDList: ['carol', 'bob', 'nobody'] };
        const { friendGroup, failureUserIDList } = (await alice.createFriendGroup(options)).data;
        expect(friendGroup.userIDList).toEqual(['bob']);
        expect(failureUserIDList).toEqual(
          ['carol', 'nobody'].map((userID) => ({
            userID,
            code: expect.any(Number),
            message: expect.any(String),
          })),
        );
        expect(await friendGroupsOf(alice)).toEqual([['Work', ['bob']]]);
      },
    ),
    scenario(
      'are made empty when nobody is named, or no list is given',
      { rules: ['FRD-6.4.9'], needs: [GROUPS] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        for (const userIDList of [undefined, [], 'bob', 5, { userID: 'bob' }]) {
          const name = JSON.stringify({ userIDList }).slice(0, MOST_BYTES);
          const answer = await callMethod(people.alice, GROUPS, [{ name, userIDList }]);
          expect(answer).toMatchObject({
            code: 0,
            data: { friendGroup: { name, userIDList: [], count: 0 }, failureUserIDList: [] },
          });
        }
        expect(await friendGroupsOf(people.alice)).toHaveLength(5);
      },
    ),
    scenario(
      'have names of their own: one that is taken is refused, and the service is not asked',
      { rules: ['FRD-6.4.6', 'ERB-9.20'], needs: [GROUPS, 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        await createFriendGroup(alice, 'Work');
        world.setNetwork('offline');
        expect(await answerOf(alice, GROUPS, { name: 'Work' })).toBe(2710);
        world.setNetwork('online');
        await world.settled(alice);
        await createFriendGroup(alice, 'work');
        expect((await friendGroupsOf(alice)).map(([name]) => name)).toEqual(['Work', 'work']);
      },
    ),
    scenario(
      'have names of 30 bytes at most: a longer one is refused with 30001',
      { rules: ['FRD-2.12'], needs: [GROUPS] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        const tooLong = ['a'.repeat(MOST_BYTES + 1), `${'茶'.repeat(MOST_BYTES / 3)}a`];
        for (const name of tooLong) expect(await answerOf(alice, GROUPS, { name })).toBe(30001);
        expect(await friendGroupsOf(alice)).toEqual([]);
        const name = '茶'.repeat(MOST_BYTES / 3);
        await createFriendGroup(alice, name);
        for (const newName of tooLong) {
          const names = { oldName: name, newName };
          expect(await answerOf(alice, 'renameFriendGroup', names)).toBe(30001);
        }
        expect(await friendGroupsOf(alice)).toEqual([[name, []]]);
      },
    ),
    scenario(
      'are 32 at most: one more is refused with 30011',
      { rules: ['FRD-6.4.7', 'FRD-2.13', 'ERB-9.20'], needs: [GROUPS] },
      async ({ expect, open }) => {
        const { people } = await open(['alice']);
        const { alice } = people;
        for (let count = 1; count <= MOST_GROUPS; count += 1) {
          await createFriendGroup(alice, `group ${count}`);
        }
        expect(await answerOf(alice, GROUPS, { name: 'one more' })).toBe(30011);
        expect(await friendGroupsOf(alice)).toHaveLength(MOST_GROUPS);
        await alice.deleteFriendGroup({ name: 'group 1' });
        expect(await answerOf(alice, GROUPS, { name: 'one more' })).toBe('resolved');
      },
    ),
    scenario(
      'that are deleted are handed out once more with nobody in them, and who was in them stays a friend',
      { rules: ['FRD-6.4.10', 'FRD-6.4.12', 'FRD-6.4.22'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await befriend(world, alice, 'bob');
        const group = await createFriendGroup(alice, 'Work', ['bob']);
        await createFriendGroup(alice, 'Tea', ['bob']);
        const { code, data } = await alice.deleteFriendGroup({ name: 'Work' });
        expect(code).toBe(0);
        expect(data).toBe(group);
        expect(data).toMatchObject({ name: 'Work', userIDList: [] });
        expect(await friendGroupsOf(alice)).toEqual([['Tea', ['bob']]]);
        expect(await groupedFriends(alice)).toEqual({ bob: ['Tea'] });
      },
    ),
    scenario(
      'that are renamed are the same objects with the same people, and come last',
      { rules: ['FRD-6.4.16', 'FRD-6.4.25', 'FRD-6.4.22'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await befriend(world, alice, 'bob');
        const group = await createFriendGroup(alice, 'Work', ['bob']);
        await createFriendGroup(alice, 'Tea', ['bob']);
        const { code, data } = await alice.renameFriendGroup({ oldName: 'Work', newName: 'Job' });
        expect(code).toBe(0);
        expect(data).toBe(group);
        expect(data).toEqual({ name: 'Job', userIDList: ['bob'], count: 1 });
        expect(await friendGroupsOf(alice)).toEqual([
          ['Tea', ['bob']],
          ['Job', ['bob']],
        ]);
        expect(await groupedFriends(alice)).toEqual({ bob: ['Tea', 'Job'] });
      },
    ),
    scenario(
      'cannot get the name of another, and nothing is changed then',
      { rules: ['FRD-6.4.18', 'ERB-9.20'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await befriend(world, alice, 'bob');
        await createFriendGroup(alice, 'Work', ['bob']);
        await createFriendGroup(alice, 'Tea');
        const names = { oldName: 'Work', newName: 'Tea' };
        expect(await answerOf(alice, 'renameFriendGroup', names)).toBe(2710);
        expect(await friendGroupsOf(alice)).toEqual([
          ['Work', ['bob']],
          ['Tea', []],
        ]);
        expect(await groupedFriends(alice)).toEqual({ bob: ['Work'] });
      },
    ),
    scenario(
      'that are not there are refused with 2711, and the service is not asked',
      {
        rules: ['FRD-6.4.11', 'FRD-6.4.14', 'FRD-6.4.17', 'ERB-9.20'],
        needs: [GROUPS, 'network'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await createFriendGroup(alice, 'Work');
        world.setNetwork('offline');
        const members = { name: 'work', userIDList: ['bob'] };
        for (const [name, options] of [
          ['deleteFriendGroup', { name: 'work' }],
          ['renameFriendGroup', { oldName: 'work', newName: 'Job' }],
          ['addToFriendGroup', members],
          ['removeFromFriendGroup', members],
        ] as const) {
          expect([name, await answerOf(alice, name, options)]).toEqual([name, 2711]);
        }
        world.setNetwork('online');
        await world.settled(alice);
        expect(await friendGroupsOf(alice)).toEqual([['Work', []]]);
      },
    ),
  ],
};
