import { TYPES } from '@parlor/sdk';
import { follow, followsOf, followTypeOf, unfollow } from '../actors/follow.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

const FOLLOW = 'followUser';

/** How many people can be followed at once. */
const AT_ONCE = 20;

const SOURCE = 'AddSource_Type_Web';

/** Who begins to follow whom, and stops. */
export const FOLLOWING_SUITE: Suite = {
  noun: 'follow',
  about: 'following people',
  scenarios: [
    scenario(
      'is answered for each of them: 0 and no text for what is done',
      { rules: ['FLW-7.5', 'FLW-7.6'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const done = {
          code: 0,
          data: [
            { userID: 'bob', resultCode: 0, resultInfo: '' },
            { userID: 'carol', resultCode: 0, resultInfo: '' },
          ],
        };
        expect(await alice.followUser(['bob', 'carol'])).toEqual(done);
        expect(await alice.unfollowUser(['bob', 'carol'])).toEqual(done);
      },
    ),
    scenario(
      'puts them on my list and me on theirs, until I stop',
      { rules: ['FLW-7.24', 'FLW-7.32', 'FLW-7.14'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await follow(alice, 'bob', 'carol');
        expect(await followsOf(alice)).toEqual([[], ['bob', 'carol'], []]);
        expect(await followsOf(bob)).toEqual([['alice'], [], []]);
        expect(await followsOf(carol)).toEqual([['alice'], [], []]);
        await unfollow(alice, 'bob');
        expect(await followsOf(alice)).toEqual([[], ['carol'], []]);
        expect(await followsOf(bob)).toEqual([[], [], []]);
        expect(await followsOf(carol)).toEqual([['alice'], [], []]);
      },
    ),
    scenario(
      'back makes it mutual, until one of the two stops',
      { rules: ['FLW-7.25', 'FLW-7.14'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await follow(alice, 'bob');
        await follow(bob, 'alice');
        expect(await followsOf(alice)).toEqual([['bob'], ['bob'], ['bob']]);
        expect(await followsOf(bob)).toEqual([['alice'], ['alice'], ['alice']]);
        await unfollow(alice, 'bob');
        expect(await followsOf(alice)).toEqual([['bob'], [], []]);
        expect(await followsOf(bob)).toEqual([[], ['alice'], []]);
      },
    ),
    scenario(
      'needs nobody’s consent',
      { rules: ['FLW-7.12'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await bob.updateMyProfile({ allowType: TYPES.ALLOW_TYPE_DENY_ANY });
        await carol.updateMyProfile({ allowType: TYPES.ALLOW_TYPE_NEED_CONFIRM });
        expect(await follow(alice, 'bob', 'carol')).toEqual([0, 0]);
        expect(await followsOf(bob)).toEqual([['alice'], [], []]);
        expect(await followsOf(carol)).toEqual([['alice'], [], []]);
      },
    ),
    scenario(
      'fails for who does not exist, and for nobody else',
      { rules: ['FLW-7.13', 'ERB-9.21'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { data } = await people.alice.followUser(['nobody', 'bob']);
        expect(data).toEqual([
          { userID: 'nobody', resultCode: 30003, resultInfo: expect.any(String) },
          { userID: 'bob', resultCode: 0, resultInfo: '' },
        ]);
        expect(await followsOf(people.alice)).toEqual([[], ['bob'], []]);
      },
    ),
    scenario(
      'is not for following oneself',
      { rules: ['FLW-7.8'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        expect(await follow(people.alice, 'alice', 'bob')).toEqual([30001, 0]);
        expect(await followsOf(people.alice)).toEqual([[], ['bob'], []]);
      },
    ),
    scenario(
      'takes twenty of them at once, and refuses more with 30001',
      { rules: ['FLW-7.7'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const { alice } = people;
        const strangers = (count: number) =>
          Array.from({ length: count }, (_, place) => `stranger${place}`);
        const many = ['bob', ...strangers(AT_ONCE)];
        const answerOf = async (name: 'followUser' | 'unfollowUser') =>
          rejectionCodeOf(await outcomeOf(alice, name, [many]));
        expect(await answerOf('followUser')).toBe(30001);
        expect(await followsOf(alice)).toEqual([[], [], []]);
        expect(await follow(alice, 'bob', ...strangers(AT_ONCE - 1))).toHaveLength(AT_ONCE);
        expect(await answerOf('unfollowUser')).toBe(30001);
        expect(await followsOf(alice)).toEqual([[], ['bob'], []]);
        expect(await unfollow(alice, 'bob', ...strangers(AT_ONCE - 1))).toHaveLength(AT_ONCE);
        expect(await followsOf(alice)).toEqual([[], [], []]);
      },
    ),
    scenario(
      'makes no friends, and ends with no friendship',
      { rules: ['FLW-7.30'], needs: [FOLLOW, 'addFriend', 'deleteFriend', 'getFriendList'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        const friendsOfAlice = async () =>
          (await alice.getFriendList()).data.map(({ userID }) => userID);
        await follow(alice, 'bob');
        await follow(bob, 'alice');
        await world.settled(alice, bob);
        expect(await friendsOfAlice()).toEqual([]);
        await alice.addFriend({ to: 'bob', source: SOURCE });
        await alice.addFriend({ to: 'carol', source: SOURCE });
        await world.settled(alice, bob);
        expect((await friendsOfAlice()).toSorted()).toEqual(['bob', 'carol']);
        expect(await followTypeOf(alice, 'carol')).toBe(0);
        await unfollow(bob, 'alice');
        await world.settled(alice, bob);
        expect((await friendsOfAlice()).toSorted()).toEqual(['bob', 'carol']);
        await alice.deleteFriend({ userIDList: ['bob'] });
        await world.settled(alice, bob);
        expect(await friendsOfAlice()).toEqual(['carol']);
        expect(await followTypeOf(alice, 'bob')).toBe(2);
      },
    ),
    scenario(
      'goes on with those who are put on a blacklist, and is open to them',
      { rules: ['FLW-7.31'], needs: [FOLLOW, 'addToBlacklist'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob, carol } = people;
        await follow(alice, 'bob');
        await follow(bob, 'alice');
        await alice.addToBlacklist({ userIDList: ['bob', 'carol'] });
        await world.settled(alice, bob);
        expect(await followsOf(alice)).toEqual([['bob'], ['bob'], ['bob']]);
        expect(await followsOf(bob)).toEqual([['alice'], ['alice'], ['alice']]);
        expect(await follow(carol, 'alice')).toEqual([0]);
      },
    ),
  ],
};
