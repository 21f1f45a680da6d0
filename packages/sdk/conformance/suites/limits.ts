import { type ChatSDK, TYPES } from '@parlor/sdk';
import { foundMany } from '../actors/groups.js';
import { groupOf, say } from '../actors/small-talk.js';
import { isSettledNow } from '../actors/without-service.js';
import { type Suite, scenario } from '../scenario.js';
import { outcomeOf, rejectionCodeOf } from '../traits/call-method.js';

/** How many questions for history a second may have. */
const HISTORY = 20;

/** The code that the history of a conversation is refused with; `undefined` when it came. */
async function refusalOf(chat: ChatSDK, conversationID: string): Promise<number | undefined> {
  return rejectionCodeOf(await outcomeOf(chat, 'getMessageList', [{ conversationID }]));
}

/** How often one may ask, as the client counts by itself. */
export const LIMITS_SUITE: Suite = {
  noun: 'errors',
  about: 'limits of frequency in the client',
  scenarios: [
    scenario(
      'a window begins with its first call, and the next one with the first call after it',
      { rules: ['ERR-4.1', 'ERB-3.1', 'FACT-16.1', 'FACT-16.4'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groupID = await groupOf(people.alice);
        await world.clock.advance(5_000);
        const ask = async () => {
          const outcome = await outcomeOf(people.alice, 'getGroupProfile', [{ groupID }]);
          return rejectionCodeOf(outcome) ?? outcome.kind;
        };
        const answers: unknown[] = [await ask()];
        await world.clock.advance(900);
        for (let count = 0; count < 7; count += 1) answers.push(await ask());
        expect(answers).toEqual(Array.from({ length: 8 }, () => 'resolved'));
        expect(await ask()).toBe(2996);
        await world.clock.advance(99);
        expect(await ask()).toBe(2996);
        await world.clock.advance(2);
        for (let count = 0; count < 8; count += 1) expect(await ask()).toBe('resolved');
        expect(await ask()).toBe(2996);
      },
    ),
    scenario(
      'history may be asked for 20 times a second, of people and of groups apart',
      { rules: ['ERR-4.3', 'FACT-16.5'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice']);
        const groups = await foundMany(world, people.alice, HISTORY + 1);
        await world.settled(people.alice);
        await world.clock.advance(5_000);
        const persons = groups.map((_, position) => `C2Cperson-${position}`);
        for (const conversationIDs of [persons, groups.map((groupID) => `GROUP${groupID}`)]) {
          const codes: unknown[] = [];
          for (const one of conversationIDs) codes.push(await refusalOf(people.alice, one));
          expect(codes.slice(0, HISTORY).filter((code) => code === 2996)).toEqual([]);
          expect(codes.slice(HISTORY)).toEqual([2996]);
        }
        await world.clock.advance(1_001);
        expect(await refusalOf(people.alice, 'C2Cperson-20')).not.toBe(2996);
      },
    ),
    scenario(
      'messages may be deleted as often as one likes',
      { rules: ['ERR-4.5'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        await world.settled(people.alice);
        const answers: unknown[] = [];
        for (let count = 0; count < 12; count += 1) {
          const message =
            count % 2 === 0
              ? await say(people.alice, 'bob', 'away')
              : await say(people.alice, groupID, 'away', TYPES.CONV_GROUP);
          const outcome = await outcomeOf(people.alice, 'deleteMessage', [[message]]);
          answers.push(rejectionCodeOf(outcome) ?? outcome.kind);
        }
        expect(answers).toEqual(Array.from({ length: 12 }, () => 'resolved'));
      },
    ),
    scenario(
      'what comes from memory is not counted',
      { rules: ['ERB-3.11'], needs: ['clock', 'network'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob', 'carol']);
        await say(people.alice, 'bob', 'hi');
        await world.clock.advance(5_000);
        expect(await refusalOf(people.alice, 'C2Cbob')).toBeUndefined();
        for (let count = 0; count < 2 * HISTORY; count += 1) {
          expect(await refusalOf(people.alice, 'C2Cbob')).toBeUndefined();
        }
        expect(await refusalOf(people.alice, 'C2Ccarol')).toBeUndefined();
        world.setNetwork('offline');
        const asking = refusalOf(people.alice, 'C2Cdave');
        expect(await isSettledNow(world, asking)).toBe(false);
      },
    ),
  ],
};
