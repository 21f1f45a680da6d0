import { cutLine, restoreLine } from '../actors/broken-line.js';
import { statusesTold, statusOf } from '../actors/presence.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const FOLLOWING = 'subscribeUserStatus';
const SAYING = 'setSelfStatus';

/** What nobody is told any more. */
export const ENDS_OF_SUBSCRIPTIONS_SUITE: Suite = {
  noun: 'presence',
  about: 'subscriptions that end by themselves',
  scenarios: [
    scenario(
      'one subscription too many ends the oldest without a word',
      { rules: ['PRS-5.36', 'PRS-5.47'], needs: [FOLLOWING, SAYING, 'presence'] },
      async ({ expect, open }) => {
        const everybody = ['alice', 'bob', 'carol', 'dave'] as const;
        const { world, people } = await open(everybody, { presence: { mostWatched: 2 } });
        const { alice, bob, carol, dave } = people;
        const told = statusesTold(alice);
        const subscribe = async (...userIDList: string[]) => {
          const { data } = await alice.subscribeUserStatus({ userIDList });
          expect(data.failureUserList).toEqual([]);
        };
        await subscribe('bob', 'carol');
        await subscribe('dave');
        for (const chat of [bob, carol, dave]) await chat.setSelfStatus({ customStatus: 'tea' });
        await world.settled(alice);
        expect(told.splice(0)).toEqual(['carol 1 “tea”', 'dave 1 “tea”']);
        await subscribe('carol');
        await subscribe('bob');
        for (const chat of [bob, carol, dave]) await chat.logout();
        await world.settled(alice);
        expect(told).toEqual(['bob 3 “”', 'carol 3 “”']);
      },
    ),
    scenario(
      'a logout ends all subscriptions',
      { rules: ['PRS-5.37', 'SES-3.33'], needs: [FOLLOWING, SAYING] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await alice.subscribeUserStatus({ userIDList: ['bob'] });
        await alice.logout();
        await logIn(world, alice, 'alice');
        const told = statusesTold(alice);
        await bob.setSelfStatus({ customStatus: 'tea' });
        await world.settled(alice);
        expect(told).toEqual([]);
      },
    ),
    scenario(
      'a broken line ends them too: whoever is back subscribes anew, and asks',
      {
        rules: ['PRS-5.37'],
        needs: [FOLLOWING, SAYING, 'getUserStatus', 'clock', 'network', 'pages'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const bob = await enter(world, 'bob', world.otherPage());
        await alice.subscribeUserStatus({ userIDList: ['bob'] });
        const told = statusesTold(alice);
        await cutLine(world, world);
        await bob.setSelfStatus({ customStatus: 'tea' });
        await restoreLine(world, world, alice);
        await bob.setSelfStatus({ customStatus: 'coffee' });
        await world.settled(alice);
        expect([told, await statusOf(alice, 'bob')]).toEqual([[], 'bob 1 “coffee”']);
        await alice.subscribeUserStatus({ userIDList: ['bob'] });
        await bob.logout();
        await world.settled(alice);
        expect(told).toEqual(['bob 3 “”']);
      },
    ),
  ],
};
