import { EVENT, TYPES } from '@parlor/sdk';
import { cutLine, restoreLine } from '../actors/broken-line.js';
import { comeBack } from '../actors/coming-and-going.js';
import {
  addOneWay,
  befriend,
  friendIDsOf,
  friendOf,
  friendsOf,
  relationsOf,
  strike,
} from '../actors/friends.js';
import { record } from '../actors/records.js';
import { isSettledNow } from '../actors/without-service.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const NEEDS = ['addFriend', 'deleteFriend'] as const;

const { SNS_DELETE_TYPE_SINGLE: ONE_WAY, SNS_DELETE_TYPE_BOTH: BOTH_WAYS } = TYPES;

/** What is said of who is no friend. */
const STRANGER = { code: 2700, message: 'any' };

/** Friendships that end. */
export const DELETING_FRIENDS_SUITE: Suite = {
  noun: 'friends',
  about: 'deleting friends',
  scenarios: [
    scenario(
      'both ways takes each off the other’s list, and both are told',
      { rules: ['FRD-6.2.4', 'FRD-6.2.5', 'FRD-6.2.10'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol', 'dave']);
        const { alice, bob, carol, dave } = people;
        await befriend(world, alice, bob, carol, dave);
        const told = [alice, bob].map((chat) => record(chat, EVENT.FRIEND_LIST_UPDATED));
        const answer = await alice.deleteFriend({ userIDList: ['bob'] });
        expect(answer).toEqual({
          code: 0,
          data: { successUserIDList: [{ userID: 'bob' }], failureUserIDList: [] },
        });
        await world.settled(alice, bob);
        expect(told.map((lists) => lists.at(-1)?.length)).toEqual([2, 0]);
        await strike(alice, ['carol'], BOTH_WAYS);
        const anything: object = { type: 'Anything' };
        await alice.deleteFriend({ userIDList: ['dave'], ...anything });
        await world.settled(alice, carol, dave);
        expect(await friendIDsOf(alice)).toEqual([]);
        for (const chat of [bob, carol, dave]) expect(await friendIDsOf(chat)).toEqual([]);
      },
    ),
    scenario(
      'one way takes the other off my list only, and only I am told',
      { rules: ['FRD-6.2.11'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        const told = [alice, bob].map((chat) => record(chat, EVENT.FRIEND_LIST_UPDATED));
        await strike(alice, ['bob'], ONE_WAY);
        await world.settled(alice, bob);
        expect(told.map((lists) => lists.at(-1)?.length)).toEqual([0, undefined]);
        expect(await friendIDsOf(alice)).toEqual([]);
        expect(await friendIDsOf(bob)).toEqual(['alice']);
      },
    ),
    scenario(
      'goes on with those who are friends where others are none: these fail with 2700',
      { rules: ['FRD-6.2.4', 'FRD-6.2.7', 'FRD-2.6', 'ERB-9.19'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await befriend(world, alice, bob);
        await addOneWay(carol, 'alice');
        await world.settled(alice, carol);
        const { successUserIDList, failureUserIDList } = await strike(alice, [
          'carol',
          'bob',
          'nobody',
        ]);
        expect(successUserIDList).toEqual([{ userID: 'bob' }]);
        const failure = { ...STRANGER, message: expect.any(String) };
        expect(failureUserIDList).toEqual([
          { userID: 'carol', ...failure },
          { userID: 'nobody', ...failure },
        ]);
        await world.settled(alice, carol);
        // Had she been named to the service, both lists would have lost the other.
        expect(await friendIDsOf(carol)).toEqual(['alice']);
      },
    ),
    scenario(
      'of nobody who is a friend is answered at once, without asking',
      { rules: ['FRD-6.2.8', 'FRD-6.2.7'], needs: [...NEEDS, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        world.setNetwork('offline');
        const call = strike(people.alice, ['bob', 'nobody']);
        expect(await isSettledNow(world, call)).toBe(true);
        const { successUserIDList, failureUserIDList } = await call;
        expect(successUserIDList).toEqual([]);
        expect(failureUserIDList.map(({ userID, code }) => [userID, code])).toEqual([
          ['bob', 2700],
          ['nobody', 2700],
        ]);
      },
    ),
    scenario(
      'of more than 1000 people is of the first 1000',
      { rules: ['FRD-6.2.6'], needs: NEEDS },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await befriend(world, alice, bob, carol);
        const strangers = Array.from({ length: 999 }, (_, place) => `stranger-${place}`);
        const { successUserIDList, failureUserIDList } = await strike(alice, [
          ...strangers,
          'carol',
          'bob',
        ]);
        expect(successUserIDList).toEqual([{ userID: 'carol' }]);
        expect(failureUserIDList).toHaveLength(999);
        await world.settled(alice);
        expect(await friendIDsOf(alice)).toEqual(['bob']);
      },
    ),
    scenario(
      'fails with 31704 for who was deleted while this client was not told',
      {
        rules: ['FRD-6.2.9'],
        needs: [...NEEDS, 'instances', 'pages', 'network', 'clock'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        const page = world.otherPage();
        const phone = await enter(world, 'alice', page);
        await befriend(world, alice, bob);
        await world.settled(phone);
        await cutLine(world, page);
        const call = strike(phone, ['bob']);
        await strike(alice, ['bob']);
        await world.settled(alice);
        await restoreLine(world, page, phone);
        expect(await call).toEqual({
          successUserIDList: [],
          failureUserIDList: [{ userID: 'bob', code: 31704, message: expect.any(String) }],
        });
      },
    ),
    scenario(
      'takes them out of my friend groups, of which I am told',
      { rules: ['FRD-6.2.12'], needs: [...NEEDS, 'createFriendGroup'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await befriend(world, alice, bob, carol);
        await alice.createFriendGroup({ name: 'Team', userIDList: ['bob', 'carol'] });
        await world.settled(alice);
        const told = record(alice, EVENT.FRIEND_GROUP_LIST_UPDATED);
        await strike(alice, ['bob']);
        await world.settled(alice);
        expect(told.at(-1)).toMatchObject([{ name: 'Team', userIDList: ['carol'], count: 1 }]);
        expect((await friendOf(alice, 'carol'))?.groupList).toEqual(['Team']);
        const again = await comeBack(world, alice);
        await world.settled(again);
        const { data } = await again.getFriendGroupList();
        expect(data).toMatchObject([{ name: 'Team', userIDList: ['carol'] }]);
      },
    ),
    scenario(
      'begins anew: who is added again is called nothing and was added now',
      { rules: ['FRD-6.2.10', 'FRD-6.1.20'], needs: [...NEEDS, 'updateFriend'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await befriend(world, alice, bob);
        await alice.updateFriend({ userID: 'bob', remark: 'Bobby' });
        await strike(alice, ['bob']);
        await world.settled(alice, bob);
        await befriend(world, alice, bob);
        expect(await friendsOf(alice)).toMatchObject([{ userID: 'bob', remark: '' }]);
        expect(await relationsOf(alice, ['bob'])).toEqual([TYPES.SNS_TYPE_BOTH_WAY]);
      },
    ),
  ],
};
