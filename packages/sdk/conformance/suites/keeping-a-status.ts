import { cutLine, restoreLine } from '../actors/broken-line.js';
import { comeBack } from '../actors/coming-and-going.js';
import { lose, statusesTold, statusOf } from '../actors/presence.js';
import { enter } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';

const SAYING = 'setSelfStatus';
const ASKING = 'getUserStatus';

/** A break that is over long before anybody is given up, in milliseconds. */
const SHORT = 5_000;

/** What people say of themselves, and when it is forgotten. */
export const KEEPING_A_STATUS_SUITE: Suite = {
  noun: 'presence',
  about: 'how long one’s own status is kept',
  scenarios: [
    scenario(
      'a logout takes it away, with the last instance',
      { rules: ['PRS-5.9', 'PRS-5.45'], needs: [SAYING, ASKING, 'instances'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { instances: 2 });
        const { alice, bob } = people;
        await alice.setSelfStatus({ customStatus: 'at lunch' });
        const phone = await enter(world, 'alice');
        expect(await statusOf(phone, 'alice')).toBe('alice 1 “at lunch”');
        await alice.logout();
        expect(await statusOf(bob, 'alice')).toBe('alice 1 “at lunch”');
        const again = await comeBack(world, phone);
        expect(await statusOf(again, 'alice')).toBe('alice 1 “”');
        expect(await statusOf(bob, 'alice')).toBe('alice 1 “”');
      },
    ),
    scenario(
      'a short break leaves it as it is, and tells nobody anything',
      { rules: ['PRS-5.9', 'PRS-5.43'], needs: [SAYING, ASKING, 'clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        await bob.setSelfStatus({ customStatus: 'at lunch' });
        await world.settled(bob);
        const told = statusesTold(bob);
        await cutLine(world, page);
        await world.clock.advance(SHORT);
        await restoreLine(world, page, bob);
        await world.settled(bob);
        expect(told).toEqual([]);
        expect(await statusOf(bob, 'bob')).toBe('bob 1 “at lunch”');
        expect(await statusOf(people.alice, 'bob')).toBe('bob 1 “at lunch”');
      },
    ),
    scenario(
      'whoever was lost and comes back is told that it was taken away',
      { rules: ['PRS-5.9', 'PRS-5.43'], needs: [SAYING, ASKING, 'clock', 'network', 'pages'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const page = world.otherPage();
        const bob = await enter(world, 'bob', page);
        await bob.setSelfStatus({ customStatus: 'at lunch' });
        await world.settled(bob);
        await lose(world, page);
        expect(await statusOf(people.alice, 'bob')).toBe('bob 2 “”');
        expect(await statusOf(bob, 'bob')).toBe('bob 1 “at lunch”');
        const told = statusesTold(bob);
        await restoreLine(world, page, bob);
        expect(told).toEqual(['bob 1 “”']);
        expect(await statusOf(bob, 'bob')).toBe('bob 1 “”');
        expect(await statusOf(people.alice, 'bob')).toBe('bob 1 “”');
      },
    ),
  ],
};
