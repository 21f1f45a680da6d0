import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRecord } from '../../../is-record.js';
import { parseObject } from '../../../parse-object.js';
import { seatDeeds } from '../../../testing/seat-deeds.js';
import { decideAs, reserved, room, taken } from '../../../testing/seat-rooms.js';

const PEOPLE = ['ann', 'ben', 'cat', 'dan'];

/** All that a seat has room for (docs/seats.md). */
const OF_SEATS = ['s', 'u', 'n', 'a', 'm', 'x', 't', 'i', 'd', 'k'];
const OF_ROOMS = ['v', 'n', 'lay', 's', 'h', 'co', 'm', 'hs', 'q', 'o', 'e'];

/** What media tell of somebody who speaks. */
const voice = fc.record({
  isTalking: fc.boolean(),
  volume: fc.double({ min: 0, max: 1, noNaN: true }),
  level: fc.integer({ min: 0, max: 100 }),
});

/** Somebody's seat, as a client of another kind has written it: with a level. */
const loud = JSON.stringify({ ...parseObject(taken('cat')), level: 80, talking: 1 });

const attributes = room(
  { 1: taken('ann'), 2: taken('ben'), 3: loud, 4: reserved('dan') },
  { coHostIDs: ['ben'] },
);

/** Of a seat, a room, or all seats of a pack; a counter has none. */
function fieldsIn(text: string): string[] {
  const said: unknown = JSON.parse(text);
  const all: unknown[] = Array.isArray(said) ? said : [said];
  return all.flatMap((one) => (isRecord(one) ? Object.keys(one) : []));
}

test('who is talking, and how loud, comes into no attribute, whatever is done and whatever is said with it [SEA-2.4.13]', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PEOPLE), seatDeeds(PEOPLE), voice, (userID, deed, said) => {
      const decision = decideAs(userID, { ...deed, ...said }, attributes, { isOwner: true });
      expect(decision).toEqual(decideAs(userID, deed, attributes, { isOwner: true }));
      if (decision.kind !== 'set' && decision.kind !== 'init') return;
      for (const [key, text] of Object.entries(decision.attributes)) {
        const fields = key === 'seat.meta' ? OF_ROOMS : OF_SEATS;
        expect(fieldsIn(text).filter((field) => !fields.includes(field))).toEqual([]);
      }
    }),
  );
});
