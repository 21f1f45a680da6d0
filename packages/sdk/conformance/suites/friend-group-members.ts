import { comeBack } from '../actors/coming-and-going.js';
import {
  befriend,
  createFriendGroup,
  friendGroupsOf,
  groupedFriends,
} from '../actors/friend-groups.js';
import { type Suite, scenario } from '../scenario.js';

const FRIENDS = ['createFriendGroup', 'addFriend'] as const;

/** Who comes into a friend group, and who leaves it. */
export const FRIEND_GROUP_MEMBERS_SUITE: Suite = {
  noun: 'friend groups',
  about: 'friends in friend groups',
  scenarios: [
    scenario(
      'come and go, and each answer has the group as it is then',
      { rules: ['FRD-6.4.13', 'FRD-6.4.22', 'FRD-6.4.23', 'FRD-2.5'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await befriend(world, alice, 'bob', 'carol');
        const group = await createFriendGroup(alice, 'Work', ['bob']);
        await createFriendGroup(alice, 'Tea', ['bob']);
        const added = await alice.addToFriendGroup({ name: 'Work', userIDList: ['carol'] });
        expect(added).toEqual({
          code: 0,
          data: {
            friendGroup: { name: 'Work', userIDList: ['bob', 'carol'], count: 2 },
            failureUserIDList: [],
          },
        });
        expect(added.data.friendGroup).toBe(group);
        expect(await groupedFriends(alice)).toEqual({ bob: ['Work', 'Tea'], carol: ['Work'] });
        const removed = await alice.removeFromFriendGroup({ name: 'Work', userIDList: ['bob'] });
        expect(removed).toEqual({
          code: 0,
          data: {
            friendGroup: { name: 'Work', userIDList: ['carol'], count: 1 },
            failureUserIDList: [],
          },
        });
        expect(removed.data.friendGroup).toBe(group);
        expect(await groupedFriends(alice)).toEqual({ bob: ['Tea'], carol: ['Work'] });
      },
    ),
    scenario(
      'come once, and do not mind leaving what they are not in',
      { rules: ['FRD-6.4.13'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await befriend(world, alice, 'bob', 'carol');
        await createFriendGroup(alice, 'Work', ['bob']);
        await alice.addToFriendGroup({ name: 'Work', userIDList: ['bob', 'bob'] });
        const { data } = await alice.removeFromFriendGroup({ name: 'Work', userIDList: ['carol'] });
        expect(data).toEqual({
          friendGroup: { name: 'Work', userIDList: ['bob'], count: 1 },
          failureUserIDList: [],
        });
        expect(await groupedFriends(alice)).toEqual({ bob: ['Work'], carol: [] });
      },
    ),
    scenario(
      'are friends: others are left out without a failure',
      { rules: ['FRD-6.4.15'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        await befriend(world, alice, 'bob');
        await createFriendGroup(alice, 'Work');
        const userIDList = ['carol', 'bob', 'nobody'];
        const friendGroup = { name: 'Work', userIDList: ['bob'], count: 1 };
        const { data } = await alice.addToFriendGroup({ name: 'Work', userIDList });
        expect(data).toEqual({ friendGroup, failureUserIDList: [] });
        const strangers = { name: 'Work', userIDList: ['carol', 'nobody'] };
        for (const method of ['addToFriendGroup', 'removeFromFriendGroup'] as const) {
          expect((await alice[method](strangers)).data).toEqual({
            friendGroup,
            failureUserIDList: [],
          });
        }
      },
    ),
    scenario(
      'are in them after a login as well, in the order of the friends',
      { rules: ['FRD-6.4.1', 'FRD-6.4.23'], needs: FRIENDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        await befriend(world, people.alice, 'bob', 'carol');
        await createFriendGroup(people.alice, 'Work', ['bob']);
        await createFriendGroup(people.alice, 'Tea', ['bob']);
        await createFriendGroup(people.alice, 'Empty');
        const alice = await comeBack(world, people.alice);
        await world.settled(alice);
        expect(await friendGroupsOf(alice)).toEqual([
          ['Work', ['bob']],
          ['Tea', ['bob']],
          ['Empty', []],
        ]);
        expect(await groupedFriends(alice)).toEqual({ bob: ['Work', 'Tea'], carol: [] });
      },
    ),
  ],
};
