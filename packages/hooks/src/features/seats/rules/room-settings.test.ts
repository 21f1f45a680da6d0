import { describe, expect, test } from 'vitest';
import {
  decideAs,
  free,
  locked,
  META,
  nothing,
  refused,
  reserved,
  room,
  taken,
} from '../../../testing/seat-rooms.js';
import { readBook } from '../protocol/read-book.js';
import type { SeatMeta } from '../protocol/seat-book.js';
import { writeMeta } from '../protocol/seat-meta.js';

/** The room that is written, and what is written of seats. */
function written(changes: Partial<SeatMeta>, seats: Record<string, string> = {}) {
  const meta = writeMeta({ ...META, ...changes });
  return { kind: 'set', attributes: { 'seat.rev': '8', 'seat.meta': meta, ...seats } };
}

describe('changing the number of seats', () => {
  const resize = (count: number) => ({ type: 'resize', count }) as const;

  test('adds empty ones, and takes away what is empty, for the host [SEA-2.5.17]', () => {
    expect(decideAs('ann', resize(6), room())).toEqual(
      written({ count: 6 }, { 'seat.5': free, 'seat.6': free }),
    );
    expect(decideAs('ann', resize(2), room())).toEqual(written({ count: 2 }));
    expect(decideAs('ann', resize(4), room())).toEqual(nothing);
    expect(decideAs('ben', resize(2), room({}, { coHostIDs: ['ben'] }))).toEqual(refused(-26));
  });

  test('fails when a seat that would go is not empty [SEA-2.5.17]', () => {
    for (const seat of [taken('ben'), locked, reserved('ben')]) {
      expect(decideAs('ann', resize(3), room({ 4: seat }))).toEqual(refused(-25));
    }
    expect(decideAs('ann', resize(3), room({}, { hostSeat: 4 }))).toEqual(refused(-25));
    expect(decideAs('ann', resize(101), room())).toEqual(refused(-16));
    for (const count of [0, 1.5, Number.NaN]) {
      expect(decideAs('ann', resize(count), room())).toEqual(refused(-1));
    }
  });

  test('beyond 14 packs them, and leaves who sits and what the app keeps [SEA-2.1.6, SEA-2.1.8]', () => {
    const before = { ...room({ 1: taken('ann'), 3: taken('ben') }), topic: 'Tea' };
    const decision = decideAs('ann', resize(20), before);
    const attributes = decision.kind === 'init' ? decision.attributes : {};
    expect(Object.keys(attributes).sort()).toEqual(
      ['seat.meta', 'seat.p1', 'seat.p2', 'seat.p3', 'seat.rev', 'topic'].sort(),
    );
    const { book } = readBook(attributes, () => 0);
    expect(book.meta).toEqual({ ...META, count: 20, layout: 'B' });
    expect(book.seats.map(({ userID }) => userID).slice(0, 4)).toEqual(['ann', '', 'ben', '']);
  });
});

test('the host changes how a seat is got, and who helps: five at most [SEA-2.5.18, SEA-2.2.3, SEA-2.2.4]', () => {
  const mode = (value: SeatMeta['mode']) => ({ type: 'setMode', mode: value }) as const;
  expect(decideAs('ann', mode('apply'), room())).toEqual(written({ mode: 'apply' }));
  expect(decideAs('ann', mode('free'), room())).toEqual(nothing);
  expect(decideAs('ann', mode(JSON.parse('"paid"')), room())).toEqual(refused(-1));
  const coHosts = (...userIDs: string[]) => ({ type: 'setCoHosts', userIDs }) as const;
  expect(decideAs('ann', coHosts('ben', 'cat', 'ben', 'ann'), room())).toEqual(
    written({ coHostIDs: ['ben', 'cat'] }),
  );
  expect(decideAs('ann', coHosts('ben'), room({}, { coHostIDs: ['ben'] }))).toEqual(nothing);
  expect(decideAs('ann', coHosts('b', 'c', 'd', 'e', 'f', 'g'), room())).toEqual(refused(-1));
  for (const operation of [mode('apply'), coHosts('ben')]) {
    expect(decideAs('ben', operation, room({}, { coHostIDs: ['ben'] }))).toEqual(refused(-26));
  }
});

describe('handing the room over', () => {
  const give = { type: 'transferHost', userID: 'ben' } as const;

  test('swaps the host’s seat and theirs, in one write [SEA-2.5.19]', () => {
    const seats = { 1: taken('ann'), 3: taken('ben') };
    expect(decideAs('ann', give, room(seats, { coHostIDs: ['ben', 'cat'] }))).toEqual(
      written(
        { hostID: 'ben', coHostIDs: ['cat'] },
        { 'seat.1': taken('ben'), 'seat.3': taken('ann') },
      ),
    );
  });

  test('frees the host’s seat for who has none; who was there gets another', () => {
    expect(decideAs('ann', give, room({ 1: taken('ann'), 2: taken('cat') }))).toEqual(
      written({ hostID: 'ben' }, { 'seat.1': free, 'seat.3': taken('ann') }),
    );
  });

  test('is for the host, to a member, and to another [SEA-2.5.19]', () => {
    expect(decideAs('cat', give, room({}, { coHostIDs: ['cat'] }))).toEqual(refused(-26));
    expect(decideAs('ann', give, room(), { nonMembers: ['ben'] })).toEqual(refused(-28));
    expect(decideAs('ann', { ...give, userID: 'ann' }, room())).toEqual(nothing);
  });
});

test('the owner closes the room: all seats become empty, and nothing can be done with them [SEA-2.5.20, SEA-2.2.8, SEA-2.2.9]', () => {
  const open = room({ 1: taken('ann'), 2: taken('ben'), 3: locked });
  expect(decideAs('ben', { type: 'close' }, open)).toEqual(refused(-21));
  const decision = decideAs('ann', { type: 'close' }, open, { isOwner: true });
  expect(decision).toEqual({
    kind: 'init',
    attributes: {
      'seat.meta': writeMeta({ ...META, isOpen: false, epoch: 4 }),
      'seat.rev': '8',
      ...{ 'seat.1': free, 'seat.2': free, 'seat.3': free, 'seat.4': free },
    },
  });
  const closed = room({}, { isOpen: false });
  expect(decideAs('ann', { type: 'close' }, closed, { isOwner: true })).toEqual(nothing);
  expect(decideAs('ann', { type: 'take', index: 2 }, closed)).toEqual(refused(-18));
  expect(decideAs('ben', { type: 'leave' }, closed)).toEqual(refused(-14));
});
