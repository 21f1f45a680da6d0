import { SimulatedClock } from '@parlor/engine';
import { decideSeat, readBook, type SeatOperation } from '@parlor/hooks/seat-rules';
import type { GroupAttributes } from '@parlor/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLocalWorld, KEEPER, STAGE } from '../demo/local-world.js';
import { seating } from '../demo/seating.js';
import { createEnginePlace } from '../place/engine-place.js';
import { SeatDesk } from './seat-desk.js';

const index = fc.integer({ min: 1, max: 4 });
const person = fc.constantFrom('ann', 'ben', 'cat');

const operation: fc.Arbitrary<SeatOperation> = fc.oneof(
  fc.record({ type: fc.constant('take' as const), index }),
  fc.record({ type: fc.constant('move' as const), index }),
  fc.record({ type: fc.constant('leave' as const) }),
  fc.record({ type: fc.constant('lock' as const), index, isLocked: fc.boolean() }),
  fc.record({ type: fc.constant('kick' as const), index }),
  fc.record({ type: fc.constant('swap' as const), index, with: index }),
);

/** What somebody asks of the server, or writes past it. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ userID: person, operation }) },
  {
    weight: 1,
    arbitrary: fc.record({
      forged: fc.dictionary(
        fc.constantFrom('seat.1', 'seat.2', 'seat.3', 'seat.rev', 'seat.meta', 'seat.9', 'topic'),
        fc.constantFrom('{"s":1,"u":"cat"}', '{"s":2}', '{', '17'),
        { minKeys: 1 },
      ),
    }),
  },
);

/** The seats as they are when nobody writes past the server. */
class Model {
  attributes: GroupAttributes = {};

  do(userID: string, wanted: SeatOperation): void {
    const actor = { userID, nick: '', avatar: '', instance: '', now: 1 };
    const { book } = readBook(this.attributes, () => 1);
    const decision = decideSeat(wanted, book, actor, { isOwner: userID === 'ann' });
    if (decision.kind === 'set') this.attributes = { ...this.attributes, ...decision.attributes };
    if (decision.kind === 'init') this.attributes = decision.attributes;
  }
}

test('whatever is written past the server, its seats are those that it has decided on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const clock = new SimulatedClock();
      const { engine, logIn } = createLocalWorld({ clock });
      const place = createEnginePlace(await logIn(KEEPER));
      const forger = await logIn('cat');
      const wait = (milliseconds: number) =>
        new Promise<void>((resolve) => void clock.setTimeout(resolve, milliseconds));
      const desk = new SeatDesk({ place, wait, now: () => clock.now() });
      const model = new Model();
      let requests = 0;
      const settle = async (work: Promise<unknown>) => {
        let isOver = false;
        const end = work.then(
          () => undefined,
          () => undefined,
        );
        void end.then(() => {
          isOver = true;
        });
        while (!isOver) await clock.advance(50);
      };
      const ask = async (userID: string, wanted: SeatOperation) => {
        requests += 1;
        const request = { groupID: STAGE, operation: wanted, requestID: `r${requests}` };
        await settle(desk.perform(userID, { ...request, instance: userID, livingInstances: [] }));
        model.do(userID, wanted);
      };
      await ask('ann', { type: 'open', count: 4 });
      for (const next of steps) {
        if ('operation' in next) await ask(next.userID, next.operation);
        else {
          await forger.getGroupAttributes({ groupID: STAGE, keyList: [] });
          const groupAttributes = { ...next.forged };
          await settle(forger.setGroupAttributes({ groupID: STAGE, groupAttributes }));
        }
      }
      await ask('ben', { type: 'leave' });
      expect(seating(await place.read(STAGE))).toBe(seating(model.attributes));
      await engine.close();
    }),
    { numRuns: 20 },
  );
});
