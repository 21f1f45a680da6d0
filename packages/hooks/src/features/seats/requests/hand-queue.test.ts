import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../testing/runs.js';
import { actor, NOW, room } from '../../../testing/seat-rooms.js';
import { readBook } from '../protocol/read-book.js';
import { MOST_HANDS } from '../protocol/seat-meta.js';
import { decideSeat } from '../rules/decide-seat.js';
import { nextQueueOperation } from './hand-queue.js';
import type { RaisedHandSnapshot } from './raised-hands.js';

const userID = fc.integer({ min: 1, max: 30 }).map((number) => `u${number}`);

const hands = fc.uniqueArray(
  fc.record<RaisedHandSnapshot>({
    userID,
    index: fc.integer({ min: 0, max: 4 }),
    since: fc.oneof(fc.constant(0), fc.integer({ min: NOW - 60, max: NOW })),
    expiresAt: fc.constant(null),
    inviteID: fc.constant('x'),
  }),
  { selector: (hand) => hand.userID, maxLength: 28 },
);

const queue = fc.uniqueArray(
  fc.tuple(userID, fc.integer({ min: 0, max: 4 }), fc.integer({ min: NOW - 60, max: NOW })),
  { selector: ([user]) => user, maxLength: MOST_HANDS },
);

test('the room comes to remember those who ask, and nobody else, one write after another [SEA-2.6.4, SEA-2.6.6]', () => {
  fc.assert(
    fc.property(hands, queue, (asking, before) => {
      let attributes = room({}, { mode: 'apply', queue: before });
      const read = () => readBook(attributes, () => NOW).book;
      let writes = 0;
      for (let next = nextQueueOperation(read(), asking); next; ) {
        const decision = decideSeat(next, read(), actor('ann'), { isOwner: false });
        // Whatever is wanted is granted, and changes something.
        if (decision.kind !== 'set') throw new Error(`${JSON.stringify(next)}: ${decision.kind}`);
        attributes = { ...attributes, ...decision.attributes };
        writes += 1;
        expect(writes).toBeLessThan(100);
        next = nextQueueOperation(read(), asking);
      }
      const kept = read().meta?.queue ?? [];
      const known = asking.filter(({ since }) => since > 0);
      for (const [user, index, since] of kept) {
        const hand = asking.find((one) => one.userID === user);
        if (hand?.since !== 0) expect(hand).toMatchObject({ index, since });
      }
      const isFull = kept.length === MOST_HANDS;
      const isMissed = known.some((one) => !kept.some(([user]) => user === one.userID));
      expect(isMissed && !isFull).toBe(false);
    }),
    { numRuns: runs(200, 20_000) },
  );
});
