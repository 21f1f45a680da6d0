import { cutLine, restoreLine } from '../actors/broken-line.js';
import { lose, NOT_YET_LOST, statusesTold, statusOf } from '../actors/presence.js';
import { enter, logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const ASKING = 'getUserStatus';
const FOLLOWING = 'subscribeUserStatus';

/** Who is there, and who is not any more. */
export const WHO_COMES_AND_GOES_SUITE: Suite = {
  noun: 'presence',
  about: 'who comes and who goes',
  scenarios: [
    scenario(
      'whoever logs in is online, and whoever logs out is logged out',
      {
        rules: ['PRS-5.31', 'PRS-5.33', 'SES-3.28', 'PRS-5.39'],
        needs: [ASKING, FOLLOWING],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        const { alice, bob } = people;
        await alice.subscribeUserStatus({ userIDList: ['bob'] });
        const told = [alice, people.carol].map(statusesTold);
        expect(await statusOf(alice, 'bob')).toBe('bob 1 “”');
        await bob.logout();
        expect(await statusOf(alice, 'bob')).toBe('bob 3 “”');
        await logIn(world, bob, 'bob');
        expect(await statusOf(alice, 'bob')).toBe('bob 1 “”');
        await world.settled(alice, people.carol);
        expect(told).toEqual([['bob 3 “”', 'bob 1 “”'], []]);
      },
    ),
    scenario(
      'whose line was lost is offline after thirty seconds, and online when they are back',
      {
        rules: ['PRS-5.32', 'INS-E.28', 'PRS-5.31'],
        needs: [ASKING, FOLLOWING, 'clock', 'network', 'pages'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const { alice } = people;
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        await alice.subscribeUserStatus({ userIDList: ['bob'] });
        const told = statusesTold(alice);
        await cutLine(world, page);
        await world.clock.advance(NOT_YET_LOST);
        await world.settled(alice);
        expect([told, await statusOf(alice, 'bob')]).toEqual([[], 'bob 1 “”']);
        await world.clock.advance(2_000);
        await world.settled(alice);
        expect([told, await statusOf(alice, 'bob')]).toEqual([['bob 2 “”'], 'bob 2 “”']);
        await restoreLine(world, page, bob);
        expect(await statusOf(alice, 'bob')).toBe('bob 1 “”');
      },
    ),
    scenario(
      'whoever was kicked out is as if logged out',
      { rules: ['PRS-5.44'], needs: [ASKING, FOLLOWING, 'kick', 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice } = people;
        await enter(world, 'bob');
        await alice.subscribeUserStatus({ userIDList: ['bob'] });
        const told = statusesTold(alice);
        await world.kick('bob', 'REST_API_Kick');
        await world.settled(alice);
        expect([told, await statusOf(alice, 'bob')]).toEqual([['bob 3 “”'], 'bob 3 “”']);
      },
    ),
    scenario(
      'with several instances one stays online, and nobody is told, until the last one goes',
      {
        rules: ['PRS-5.40', 'PRS-5.31', 'PRS-5.32'],
        needs: [ASKING, FOLLOWING, 'instances', 'clock', 'network', 'pages'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        await alice.subscribeUserStatus({ userIDList: ['bob'] });
        const told = statusesTold(alice);
        const page = world.otherPage();
        await enter(world, 'bob', page);
        await bob.logout();
        await world.settled(alice);
        expect([told, await statusOf(alice, 'bob')]).toEqual([[], 'bob 1 “”']);
        await lose(world, page);
        await world.settled(alice);
        expect([told, await statusOf(alice, 'bob')]).toEqual([['bob 2 “”'], 'bob 2 “”']);
      },
    ),
    scenario(
      'an instance that takes the place of another is no news',
      { rules: ['PRS-5.40', 'PRS-5.45'], needs: [ASKING, FOLLOWING, 'setSelfStatus'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice, bob } = people;
        await bob.setSelfStatus({ customStatus: 'at lunch' });
        await alice.subscribeUserStatus({ userIDList: ['bob'] });
        const told = statusesTold(alice);
        const other = await enter(world, 'bob');
        await world.settled(alice, bob, other);
        expect(bob.isReady()).toBe(false);
        expect([told, await statusOf(alice, 'bob')]).toEqual([[], 'bob 1 “at lunch”']);
        expect(await statusOf(other, 'bob')).toBe('bob 1 “at lunch”');
      },
    ),
  ],
};
