import { TYPES } from '@parlor/sdk';
import { recordNames } from '../actors/records.js';
import { refusalOf } from '../actors/refusals.js';
import { groupOf, say, text } from '../actors/small-talk.js';
import { type Suite, scenario } from '../scenario.js';

const GROUP = TYPES.CONV_GROUP;

/** How long a message can be taken back, in seconds. */
const LIMIT = 120;

/** Messages that cannot be taken back. */
export const REFUSED_REVOCATIONS_SUITE: Suite = {
  noun: 'message changes',
  about: 'messages that cannot be taken back',
  scenarios: [
    scenario(
      'there are two minutes for it',
      { rules: ['CHG-3.2', 'CHG-3.3', 'CHG-3.21'], needs: ['clock'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { alice } = people;
        const groupID = await groupOf(alice, ['bob']);
        for (const [to, type, code] of [
          ['bob', TYPES.CONV_C2C, 20016],
          [groupID, GROUP, 10031],
        ] as const) {
          const inTime = await say(alice, to, 'in time', type);
          await world.clock.advance((inTime.time + LIMIT) * 1_000 - world.clock.now());
          await alice.revokeMessage(inTime);
          const late = await say(alice, to, 'too late', type);
          await world.clock.advance((late.time + LIMIT + 1) * 1_000 - world.clock.now());
          const refusal = await refusalOf(alice.revokeMessage(late));
          expect(refusal.code).toBe(code);
          expect(refusal.message).toBe(late);
          expect(late.isRevoked).toBe(false);
        }
      },
    ),
    scenario(
      'one to one only who said it may',
      { rules: ['CHG-3.5'] },
      async ({ expect, open }) => {
        const { world, people } = await open(['alice', 'bob']);
        const { ID } = await say(people.alice, 'bob', 'mine');
        await world.settled(people.bob);
        const theirs = people.bob.findMessage(ID);
        if (!theirs) throw new Error('It has not come.');
        const told = recordNames(people.alice);
        await expect(people.bob.revokeMessage(theirs)).rejects.toMatchObject({ code: 20022 });
        await world.settled(people.alice, people.bob);
        expect(theirs.isRevoked).toBe(false);
        expect(told).toEqual([]);
      },
    ),
    scenario(
      'what does not exist cannot be taken back',
      { rules: ['CHG-3.22', 'CHG-3.21'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const groupID = await groupOf(people.alice, ['bob']);
        for (const [to, type, code] of [
          ['bob', TYPES.CONV_C2C, 20022],
          [groupID, GROUP, 10030],
        ] as const) {
          const unsent = text(people.alice, to, 'not sent', type);
          const refusal = await refusalOf(people.alice.revokeMessage(unsent));
          expect(refusal.code).toBe(code);
          expect(refusal.message).toBe(unsent);
        }
      },
    ),
    scenario(
      'one to one nothing is taken back twice',
      { rules: ['ERR-3.15'] },
      async ({ expect, open }) => {
        const { people } = await open(['alice', 'bob']);
        const message = await say(people.alice, 'bob', 'oh no');
        await people.alice.revokeMessage(message);
        // As an instance sees it that has not heard of it yet.
        message.isRevoked = false;
        await expect(people.alice.revokeMessage(message)).rejects.toMatchObject({ code: 20023 });
      },
    ),
  ],
};
