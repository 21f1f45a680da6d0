import { follow, recordFollows, unfollow } from '../actors/follow.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const FOLLOW = 'followUser';

/** Nothing was told. */
const SILENCE = { followers: [], following: [], mutual: [] };

/** What the three events tell, and whom. */
export const FOLLOW_EVENTS_SUITE: Suite = {
  noun: 'follow',
  about: 'what is told of followers',
  scenarios: [
    scenario(
      'is that somebody has come, with what is known of them, to all instances of both and to nobody else',
      { rules: ['FLW-1.2', 'FLW-7.26', 'FLW-7.28'], needs: [FOLLOW, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const tablet = await enter(world, 'bob');
        await people.bob.updateMyProfile({ nick: 'Bob', avatar: 'https://example.com/bob.png' });
        await people.alice.updateMyProfile({ nick: 'Alice' });
        await world.settled(people.alice, people.bob);
        const alices = [people.alice, phone].map(recordFollows);
        const bobs = [people.bob, tablet].map(recordFollows);
        const carols = recordFollows(people.carol);
        await follow(people.alice, 'bob');
        await world.settled(people.alice, phone, people.bob, tablet, people.carol);
        const bob = { userID: 'bob', nick: 'Bob', avatar: 'https://example.com/bob.png' };
        for (const told of alices) {
          expect(told).toMatchObject({
            ...SILENCE,
            following: [{ userInfoList: [bob], isAdd: true }],
          });
        }
        for (const told of bobs) {
          const alice = { userID: 'alice', nick: 'Alice' };
          const followers = [{ userInfoList: [alice], isAdd: true }];
          expect(told).toMatchObject({ ...SILENCE, followers });
        }
        expect(carols).toEqual(SILENCE);
        const [change] = alices[0]?.following ?? [];
        expect(Object.keys(change ?? {}).toSorted()).toEqual(['isAdd', 'userInfoList']);
      },
    ),
    scenario(
      'is that somebody has gone, by their userID alone, to all instances of both',
      { rules: ['FLW-1.2', 'FLW-7.29', 'FLW-7.33'], needs: [FOLLOW, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol'], { instances: 2 });
        const phone = await enter(world, 'alice');
        const tablet = await enter(world, 'bob');
        await follow(people.alice, 'bob', 'carol');
        await world.settled(people.alice, phone, people.bob, tablet);
        const alices = [people.alice, phone].map(recordFollows);
        const bobs = [people.bob, tablet].map(recordFollows);
        const carols = recordFollows(people.carol);
        await unfollow(people.alice, 'bob');
        await world.settled(people.alice, phone, people.bob, tablet, people.carol);
        for (const told of alices) {
          const following = [{ userInfoList: ['bob'], isAdd: false }];
          expect(told).toEqual({ ...SILENCE, following });
        }
        for (const told of bobs) {
          const followers = [{ userInfoList: ['alice'], isAdd: false }];
          expect(told).toEqual({ ...SILENCE, followers });
        }
        expect(carols).toEqual(SILENCE);
      },
    ),
    scenario(
      'is that two have come to follow each other, and that they do so no more',
      { rules: ['FLW-7.27', 'FLW-7.28', 'FLW-7.29'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await follow(alice, 'bob');
        await world.settled(alice, bob);
        const [toldAlice, toldBob] = [recordFollows(alice), recordFollows(bob)];
        await follow(bob, 'alice');
        await world.settled(alice, bob);
        const came = (userID: string) => ({ userInfoList: [{ userID }], isAdd: true });
        expect(toldAlice).toMatchObject({
          followers: [came('bob')],
          following: [],
          mutual: [came('bob')],
        });
        expect(toldBob).toMatchObject({
          followers: [],
          following: [came('alice')],
          mutual: [came('alice')],
        });
        await unfollow(alice, 'bob');
        await world.settled(alice, bob);
        const went = (userID: string) => ({ userInfoList: [userID], isAdd: false });
        expect(toldAlice.following).toEqual([went('bob')]);
        expect(toldAlice.mutual.slice(1)).toEqual([went('bob')]);
        expect(toldBob.followers).toEqual([went('alice')]);
        expect(toldBob.mutual.slice(1)).toEqual([went('alice')]);
        expect([toldAlice.followers.length, toldBob.following.length]).toEqual([1, 1]);
      },
    ),
    scenario(
      'is one event for each of several people',
      { rules: ['FLW-1.2', 'FLW-7.26'], needs: [FOLLOW] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice } = people;
        const told = recordFollows(alice);
        await follow(alice, 'bob', 'carol');
        await world.settled(alice);
        expect(told.following).toMatchObject([
          { userInfoList: [{ userID: 'bob' }], isAdd: true },
          { userInfoList: [{ userID: 'carol' }], isAdd: true },
        ]);
      },
    ),
  ],
};
