import type { ChatSDK, MethodName } from '@parlor/sdk';
import { isSettledNow } from '../actors/without-service.js';
import { logIn } from '../enter.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';
import type { World } from '../world.js';

/** The methods about others. */
const OTHERS = [
  'getUserStatus',
  'subscribeUserStatus',
  'unsubscribeUserStatus',
] as const satisfies readonly MethodName[];

/** How many calls there may be in the milliseconds. */
const MOST = 20;
const WINDOW = 5_000;

/** The code that a call about Bob is refused with, or what else came of it. */
async function answerOf(chat: ChatSDK, name: MethodName): Promise<number | string> {
  const outcome = await outcomeOf(chat, name, [{ userIDList: ['bob'] }]);
  return rejectionCodeOf(outcome) ?? outcome.kind;
}

/** The same while there is no line: what is answered then is answered without the service. */
async function answerWithoutLine(
  world: World,
  chat: ChatSDK,
  name: MethodName,
): Promise<number | string> {
  world.setNetwork('offline');
  const asking = answerOf(chat, name);
  const isSettled = await isSettledNow(world, asking);
  world.setNetwork('online');
  return isSettled ? asking : 'asks the service';
}

/** Why nothing is said about who is there. */
export const STATUS_REFUSALS_SUITE: Suite = {
  noun: 'presence',
  about: 'questions about others that are refused',
  scenarios: [
    scenario(
      'without the plan they are refused with 3122, and the service is not asked',
      {
        rules: ['PRS-5.14', 'PRS-5.22', 'ERB-9.18'],
        needs: [...OTHERS, 'presence', 'network', 'clock'],
      },
      async ({ expect, open }) => {
        const presence = { hasPresence: false };
        const { world, people } = await open(['alice', 'bob'], { presence });
        for (const name of OTHERS) {
          expect([name, await answerOf(people.alice, name)]).toEqual([name, 3122]);
          expect([name, await answerWithoutLine(world, people.alice, name)]).toEqual([name, 3122]);
        }
      },
    ),
    scenario(
      'where the service is not to say it they are refused with 72001',
      { rules: ['PRS-5.15', 'PRS-5.23', 'ERB-9.18'], needs: [...OTHERS, 'presence'] },
      async ({ expect, open }) => {
        const presence = { showsPresence: false };
        const { people } = await open(['alice', 'bob'], { presence });
        for (const name of OTHERS) {
          expect([name, await answerOf(people.alice, name)]).toEqual([name, 72001]);
        }
      },
    ),
    scenario(
      'there may be twenty of each in five seconds; then the service is not asked any more',
      {
        rules: ['PRS-5.16', 'PRS-5.24', 'ERB-3.7', 'ERB-9.18'],
        needs: [...OTHERS, 'clock', 'network'],
      },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await world.clock.advance(WINDOW + 1);
        for (const name of OTHERS) {
          for (let count = 0; count < MOST; count += 1) {
            expect([name, count, await answerOf(alice, name)]).toEqual([name, count, 'resolved']);
          }
          expect([name, await answerOf(alice, name)]).toEqual([name, 2996]);
          expect([name, await answerWithoutLine(world, alice, name)]).toEqual([name, 2996]);
          await world.settled(alice);
        }
        await world.clock.advance(WINDOW + 1);
        for (const name of OTHERS) {
          expect([name, await answerOf(alice, name)]).toEqual([name, 'resolved']);
        }
      },
    ),
    scenario(
      'another login may ask twenty times again',
      { rules: ['PRS-5.16', 'PRS-5.24'], needs: [...OTHERS, 'clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        await world.clock.advance(WINDOW + 1);
        for (const name of OTHERS) {
          for (let count = 0; count <= MOST; count += 1) await answerOf(alice, name);
          expect([name, await answerOf(alice, name)]).toEqual([name, 2996]);
        }
        await alice.logout();
        await logIn(world, alice, 'alice');
        for (const name of OTHERS) {
          expect([name, await answerOf(alice, name)]).toEqual([name, 'resolved']);
        }
      },
    ),
  ],
};
