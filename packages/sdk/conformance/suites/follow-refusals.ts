import type { MethodName } from '@parlor/sdk';
import { FOLLOW_LISTS } from '../actors/follow.js';
import { logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { answerOf } from '../traits/call-method.js';

const FOLLOW = 'followUser';

/** Every method about followers, with arguments that are in order. */
const CALLS = [
  ['followUser', [['bob']]],
  ['unfollowUser', [['bob']]],
  ['checkFollowType', [['bob']]],
  ['getUserFollowInfo', []],
  ...FOLLOW_LISTS.map((name) => [name, []] as const),
] as const satisfies readonly (readonly [MethodName, readonly unknown[]])[];

/** How often one can ask how people stand, and in how many milliseconds. */
const MOST = 20;
const WINDOW = 5_000;

/** The number of the feature, for `isCommercialAbilityEnabled`. */
const FEATURE = 2 ** 52;

/** Why a question about followers is refused. */
export const FOLLOW_REFUSALS_SUITE: Suite = {
  noun: 'follow',
  about: 'questions about followers that are refused',
  scenarios: [
    scenario(
      'none is asked where following was not bought',
      { rules: ['FLW-7.1', 'XAP-3.3'], needs: [FOLLOW, 'follow', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob'], { hasFollow: false });
        const { alice } = people;
        const ability = await alice.callExperimentalAPI('isCommercialAbilityEnabled', FEATURE);
        expect(ability).toMatchObject({ data: { enabled: false } });
        world.setNetwork('offline');
        for (const [name, args] of CALLS) {
          expect([name, await answerOf(alice, name, args)]).toEqual([name, 3122]);
        }
        // Nor are they counted.
        for (let count = 0; count <= MOST; count += 1) {
          expect(await answerOf(alice, 'checkFollowType', [['bob']])).toBe(3122);
        }
        world.setNetwork('online');
        await world.settled(alice);
      },
    ),
    scenario(
      'how people stand can be asked twenty times in five seconds',
      { rules: ['FLW-7.23', 'ERB-3.8', 'ERB-9.21'], needs: [FOLLOW, 'clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const check = () => answerOf(alice, 'checkFollowType', [['bob']]);
        for (let count = 0; count < MOST; count += 1) expect(await check()).toBe('resolved');
        for (const [name, args] of CALLS) {
          const answer = name === 'checkFollowType' ? 2996 : 'resolved';
          expect([name, await answerOf(alice, name, args)]).toEqual([name, answer]);
        }
        world.setNetwork('offline');
        expect(await check()).toBe(2996);
        world.setNetwork('online');
        await world.settled(alice);
        await world.clock.advance(WINDOW + 1);
        expect(await check()).toBe('resolved');
      },
    ),
    scenario(
      'how people stand can be asked again after another login',
      { rules: ['FLW-7.23'], needs: [FOLLOW, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const check = () => answerOf(alice, 'checkFollowType', [['bob']]);
        for (let count = 0; count < MOST; count += 1) await check();
        expect(await check()).toBe(2996);
        await alice.logout();
        await logIn(world, alice, 'alice');
        expect(await check()).toBe('resolved');
      },
    ),
  ],
};
