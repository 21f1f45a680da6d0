import { EVENT, TYPES } from '@parlor/sdk';
import { comeBack } from '../actors/coming-and-going.js';
import {
  add,
  addOneWay,
  befriend,
  friendIDsOf,
  friendOf,
  pleasOf,
  SOURCE,
  wantToBeAsked,
} from '../actors/friends.js';
import { record } from '../actors/records.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['addFriend', 'getFriendList'] as const;

/** Befriending somebody who lets it happen. */
export const ADDING_FRIENDS_SUITE: Suite = {
  noun: 'friends',
  about: 'adding friends',
  scenarios: [
    scenario(
      'both ways, each is on the other’s list, and both are told with all of it',
      {
        rules: ['FRD-6.1.2', 'FRD-6.1.16', 'FRD-6.1.19', 'FRD-1.8', 'EVT-5.19', 'FRD-6.1.3'],
        needs: NEEDS,
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        await world.settled(alice, bob, carol, dave);
        const told = [alice, bob].map((chat) => record(chat, EVENT.FRIEND_LIST_UPDATED));
        const answer = await alice.addFriend({ to: 'bob', source: SOURCE });
        expect(answer).toEqual({ code: 0, data: { userID: 'bob', code: 0 } });
        await world.settled(alice, bob);
        const ids = told.map((lists) => lists.at(-1)?.map(({ userID }) => userID));
        expect(ids).toEqual([['bob'], ['alice']]);
        await add(alice, 'carol', { type: TYPES.SNS_ADD_TYPE_BOTH });
        const anything: object = { type: 'Anything' };
        await add(alice, 'dave', anything);
        await world.settled(alice, bob, carol, dave);
        expect(await friendIDsOf(alice)).toEqual(['bob', 'carol', 'dave']);
        for (const chat of [bob, carol, dave]) expect(await friendIDsOf(chat)).toEqual(['alice']);
        expect(told[0]?.at(-1)).toHaveLength(3);
        expect(told[1]?.at(-1)).toHaveLength(1);
      },
    ),
    scenario(
      'one way, only my list has the other, and only I am told, whatever they want',
      { rules: ['FRD-6.1.14', 'FRD-6.1.18'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        await wantToBeAsked(bob);
        await carol.updateMyProfile({ allowType: TYPES.ALLOW_TYPE_DENY_ANY });
        await world.settled(alice, bob, carol, dave);
        const mine = record(alice, EVENT.FRIEND_LIST_UPDATED);
        const others = [bob, carol, dave].flatMap((chat) => [
          record(chat, EVENT.FRIEND_LIST_UPDATED),
          record(chat, EVENT.FRIEND_APPLICATION_LIST_UPDATED),
        ]);
        for (const userID of ['bob', 'carol', 'dave']) {
          expect(await addOneWay(alice, userID)).toEqual({ userID, code: 0 });
        }
        await world.settled(alice, bob, carol, dave);
        expect(await friendIDsOf(alice)).toEqual(['bob', 'carol', 'dave']);
        expect(mine.at(-1)).toHaveLength(3);
        for (const chat of [bob, carol, dave]) expect(await friendIDsOf(chat)).toEqual([]);
        expect(others.flat()).toEqual([]);
      },
    ),
    scenario(
      'one way in either direction is both ways',
      { rules: ['FRD-6.1.18', 'FRD-6.2.16'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await addOneWay(alice, 'bob');
        await addOneWay(bob, 'alice');
        await world.settled(alice, bob);
        expect(await friendIDsOf(alice)).toEqual(['bob']);
        expect(await friendIDsOf(bob)).toEqual(['alice']);
        const { data } = await alice.checkFriend({ userIDList: ['bob'] });
        expect(data.successUserIDList[0]?.relation).toBe(TYPES.SNS_TYPE_BOTH_WAY);
      },
    ),
    scenario(
      'what I call a friend, the source, the time and the group are mine; the other sees none of my names',
      { rules: ['FRD-6.1.20', 'FRD-6.1.21'], needs: [...NEEDS, 'createFriendGroup'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await alice.createFriendGroup({ name: 'Team' });
        await world.settled(alice, bob);
        const groups = record(alice, EVENT.FRIEND_GROUP_LIST_UPDATED);
        const before = Math.floor(world.clock.now() / 1000);
        await add(alice, 'bob', { remark: 'Bobby', groupName: 'Team', wording: 'hello' });
        await world.settled(alice, bob);
        const mine = await friendOf(alice, 'bob');
        expect(mine).toMatchObject({ remark: 'Bobby', groupList: ['Team'], source: SOURCE });
        expect(mine?.addTime).toBeGreaterThanOrEqual(before);
        expect(mine?.addTime).toBeLessThanOrEqual(world.clock.now() / 1000);
        expect(groups.at(-1)).toMatchObject([{ name: 'Team', userIDList: ['bob'], count: 1 }]);
        const theirs = await friendOf(bob, 'alice');
        expect(theirs).toMatchObject({ remark: '', groupList: [], source: SOURCE });
        expect((await bob.getFriendGroupList()).data).toEqual([]);
      },
    ),
    scenario(
      'a group that does not exist is made; it is listed when the groups are fetched next',
      { rules: ['FRD-6.1.21'], needs: [...NEEDS, 'createFriendGroup'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await add(alice, 'bob', { groupName: 'New' });
        await world.settled(alice);
        expect(await friendOf(alice, 'bob')).toMatchObject({ groupList: ['New'] });
        const again = await comeBack(world, alice);
        await world.settled(again);
        const { data } = await again.getFriendGroupList();
        expect(data).toMatchObject([{ name: 'New', userIDList: ['bob'], count: 1 }]);
      },
    ),
    scenario(
      'changes are told to all instances of both',
      { rules: ['INS-E.21', 'FRD-6.1.19'], needs: [...NEEDS, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const phones = [await enter(world, 'alice'), await enter(world, 'bob')] as const;
        await befriend(world, alice, bob);
        await world.settled(...phones);
        expect(await friendIDsOf(phones[0])).toEqual(['bob']);
        expect(await friendIDsOf(phones[1])).toEqual(['alice']);
        await phones[1].deleteFriend({ userIDList: ['alice'] });
        await world.settled(alice, bob, ...phones);
        for (const chat of [alice, bob, ...phones]) expect(await friendIDsOf(chat)).toEqual([]);
        await wantToBeAsked(bob);
        await add(alice, 'bob', { wording: 'again?' });
        await world.settled(alice, bob, ...phones);
        expect(await pleasOf(phones[0])).toEqual({ pleas: ['to bob: again?'], unreadCount: 0 });
        expect(await pleasOf(phones[1])).toEqual({ pleas: ['from alice: again?'], unreadCount: 1 });
      },
    ),
  ],
};
