import { describe, expect, test } from 'vitest';
import { decideAs, free, NOW, nothing, refused, room, taken } from '../../../testing/seat-rooms.js';
import { readBook } from '../protocol/read-book.js';
import { EMPTY_SEAT, type Seat } from '../protocol/seat-book.js';
import { fits } from '../protocol/seat-sizes.js';
import { writeSeat } from '../protocol/seat-value.js';
import type { OpenSeatsOptions } from '../seat-snapshot.js';
import { isFoundDone } from './found-done.js';
import type { SeatDecision } from './seat-decision.js';
import type { SeatOperation } from './seat-operation.js';

const openRoom = (options: OpenSeatsOptions, isOwner: boolean) => ({
  operation: { type: 'open', ...options } as const,
  isOwner,
});
const takeSeat = (index: number) => ({ operation: { type: 'take', index } as const });
const leaveSeat = () => ({ operation: { type: 'leave' } as const });
const moveSeat = (index: number) => ({ operation: { type: 'move', index } as const });

function decide(
  { operation, isOwner = false }: { operation: SeatOperation; isOwner?: boolean },
  userID: string,
  attributes: Record<string, string>,
): SeatDecision {
  return decideAs(userID, operation, attributes, { isOwner });
}

describe('opening a room', () => {
  test('writes the room in its next epoch, all seats empty, and the host on theirs [SEA-2.5.1, SEA-2.2.5, SEA-2.2.9]', () => {
    expect(decide(openRoom({ count: 3 }, true), 'ann', {})).toEqual({
      kind: 'init',
      attributes: {
        'seat.meta': '{"v":1,"n":3,"lay":"A","h":"ann","m":"free","hs":1,"o":1,"e":1}',
        'seat.rev': '1',
        'seat.1': `{"s":1,"u":"ann","n":"ANN","t":${NOW},"i":"ann-1"}`,
        'seat.2': free,
        'seat.3': free,
      },
    });
    const closed = room({}, { isOpen: false });
    const again = decide(openRoom({ mode: 'apply' }, true), 'ann', closed);
    expect(again).toMatchObject({ kind: 'init', attributes: { 'seat.rev': '8' } });
    expect(again).toHaveProperty(
      ['attributes', 'seat.meta'],
      '{"v":1,"n":8,"lay":"A","h":"ann","m":"apply","hs":1,"o":1,"e":4}',
    );
  });

  test('that is open already changes nothing', () => {
    expect(decide(openRoom({ count: 2 }, true), 'ann', room())).toEqual(nothing);
  });

  test('is for the owner, of at most 100 seats, 14 in layout A, and for what the protocol knows [SEA-2.1.2]', () => {
    expect(decide(openRoom({}, false), 'ben', {})).toEqual(refused(-21));
    for (const [count, kind] of [
      [14, 'init'],
      [100, 'init'],
      [101, 'refusal'],
    ] as const) {
      expect(decide(openRoom({ count }, true), 'ann', {}).kind).toBe(kind);
    }
    expect(decide(openRoom({ count: 15, layout: 'A' }, true), 'ann', {})).toEqual(refused(-16));
    expect(decide(openRoom({ count: 101 }, true), 'ann', {})).toEqual(refused(-16));
    expect(decide(openRoom({ count: 3, hostSeat: 4 }, true), 'ann', {})).toEqual(refused(-1));
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(decide(openRoom({ count }, true), 'ann', {})).toEqual(refused(-1));
    }
    const paid = JSON.parse('{"mode":"paid"}');
    expect(decide(openRoom(paid, true), 'ann', {})).toEqual(refused(-1));
  });

  test('leaves an open room of another version alone', () => {
    expect(decide(openRoom({}, true), 'ann', { 'seat.meta': '{"v":2,"o":1}' })).toEqual(
      refused(-4),
    );
    expect(decide(openRoom({}, true), 'ann', { 'seat.meta': '{' })).toMatchObject({
      kind: 'init',
    });
  });
});

describe('taking a seat', () => {
  test('writes that seat and the counter, nothing else [SEA-2.9.1, SEA-2.3.9, SEA-2.5.3]', () => {
    expect(decide(takeSeat(2), 'ben', room())).toEqual({
      kind: 'set',
      attributes: {
        'seat.rev': '8',
        'seat.2': `{"s":1,"u":"ben","n":"BEN","t":${NOW},"i":"ben-1"}`,
      },
    });
  });

  test('that is mine already changes nothing [SEA-2.4.2]', () => {
    expect(decide(takeSeat(2), 'ben', room({ 2: taken('ben') }))).toEqual(nothing);
  });

  test('fails where somebody sits, and for who sits elsewhere [SEA-2.5.4]', () => {
    expect(decide(takeSeat(2), 'cat', room({ 2: taken('ben') }))).toEqual(refused(-10));
    expect(decide(takeSeat(3), 'ben', room({ 2: taken('ben') }))).toEqual(refused(-12));
  });

  test('fails where the seat is locked or kept for somebody else [SEA-2.2.6]', () => {
    const reserved = (userID: string, until = NOW + 30) =>
      writeSeat({ ...EMPTY_SEAT, status: 'reserved', userID, until });
    expect(decide(takeSeat(2), 'ben', room({ 2: '{"s":2}' }))).toEqual(refused(-11));
    expect(decide(takeSeat(2), 'ben', room({ 2: reserved('cat') }))).toEqual(refused(-19));
    expect(decide(takeSeat(1), 'ben', room())).toEqual(refused(-19));
    expect(decide(takeSeat(1), 'ann', room())).toMatchObject({ kind: 'set' });
    expect(decide(takeSeat(2), 'ben', room({ 2: reserved('cat', NOW) }))).toMatchObject({
      kind: 'set',
    });
    expect(
      decide(takeSeat(2), 'cat', room({ 2: reserved('cat') }, { mode: 'invite' })),
    ).toMatchObject({ kind: 'set' });
  });

  test('fails where the host gives the seats, but not for the host [SEA-2.5.3]', () => {
    for (const mode of ['apply', 'invite'] as const) {
      expect(decide(takeSeat(2), 'ben', room({}, { mode }))).toEqual(refused(-13));
      expect(decide(takeSeat(2), 'ann', room({}, { mode }))).toMatchObject({ kind: 'set' });
    }
  });

  test('fails where there is no such seat, or no open room [SEA-2.1.7]', () => {
    for (const index of [0, 5, -1, 1.5, Number.NaN]) {
      expect(decide(takeSeat(index), 'ben', room())).toEqual(refused(-20));
    }
    expect(decide(takeSeat(2), 'ben', room({}, { isOpen: false }))).toEqual(refused(-18));
    expect(decide(takeSeat(2), 'ben', {})).toEqual(refused(-18));
  });
});

describe('leaving', () => {
  test('empties the seat; who has none is told so [SEA-2.5.7]', () => {
    expect(decide(leaveSeat(), 'ben', room({ 2: taken('ben') }))).toEqual({
      kind: 'set',
      attributes: { 'seat.rev': '8', 'seat.2': free },
    });
    expect(decide(leaveSeat(), 'ben', room())).toEqual(refused(-14));
  });

  test('empties every seat that somebody has come to hold', () => {
    const twice = room({ 2: taken('ben'), 3: taken('ben'), 4: taken('cat') });
    expect(decide(leaveSeat(), 'ben', twice)).toEqual({
      kind: 'set',
      attributes: { 'seat.rev': '8', 'seat.2': free, 'seat.3': free },
    });
  });

  test('that is asked again because its answer was lost is found done', () => {
    const book = (seats: Record<number, string>) => readBook(room(seats), () => NOW).book;
    const before = book({ 2: taken('ben') });
    const leave = { type: 'leave' } as const;
    expect(isFoundDone(leave, before, book({}), 'ben')).toBe(true);
    expect(isFoundDone(leave, before, book({ 3: taken('ben') }), 'ben')).toBe(false);
  });
});

describe('moving', () => {
  test('is one write of both seats that keeps how it was muted and since when [SEA-2.5.9, SEA-2.4.9]', () => {
    const mine = taken('ben', { isSelfMuted: true, isMutedByHost: true });
    expect(decide(moveSeat(4), 'ben', room({ 2: mine }))).toEqual({
      kind: 'set',
      attributes: { 'seat.rev': '8', 'seat.2': free, 'seat.4': mine },
    });
  });

  test('to where one sits changes nothing', () => {
    expect(decide(moveSeat(2), 'ben', room({ 2: taken('ben') }))).toEqual(nothing);
  });

  test('fails as taking does, and for who has no seat [SEA-2.5.9]', () => {
    const seats = { 2: taken('ben'), 3: taken('cat'), 4: '{"s":2}' };
    expect(decide(moveSeat(3), 'ben', room(seats))).toEqual(refused(-10));
    expect(decide(moveSeat(4), 'ben', room(seats))).toEqual(refused(-11));
    expect(decide(moveSeat(1), 'ben', room(seats))).toEqual(refused(-19));
    expect(decide(moveSeat(5), 'ben', room(seats))).toEqual(refused(-20));
    expect(decide(moveSeat(4), 'dan', room(seats))).toEqual(refused(-14));
    const closed = room({ 2: taken('ben') }, { isOpen: false });
    expect(decide(moveSeat(3), 'ben', closed)).toEqual(refused(-18));
  });

  test('is not possible where seats are by invitation', () => {
    const invite = room({ 2: taken('ben') }, { mode: 'invite' });
    expect(decide(moveSeat(3), 'ben', invite)).toEqual(refused(-13));
  });
});

describe('what is written', () => {
  const set = (attributes: Record<string, string>) => ({ kind: 'set', attributes }) as const;

  test('has at most 900 bytes a seat and 3800 any other value [SEA-2.1.9]', () => {
    expect(fits(set({ 'seat.1': 'a'.repeat(900) }), {})).toBe(true);
    expect(fits(set({ 'seat.1': `${'a'.repeat(899)}é` }), {})).toBe(false);
    expect(fits(set({ 'seat.meta': 'a'.repeat(3800) }), {})).toBe(true);
    expect(fits(set({ 'seat.meta': 'a'.repeat(3801) }), {})).toBe(false);
  });

  test('has at most 15200 bytes with all there is, unless it makes that smaller [SEA-2.1.9]', () => {
    const big = { topic: 'a'.repeat(15_200 - 5 - 6 - 7) };
    expect(fits(set({ 'seat.1': free }), big)).toBe(true);
    expect(fits(set({ 'seat.1': '{"s":1}x' }), big)).toBe(false);
    const full = { ...big, 'seat.1': 'a'.repeat(900) };
    expect(fits(set({ 'seat.1': free }), full)).toBe(true);
  });

  test('leaves room for what the app keeps there: 14 less as many seats [SEA-2.1.3]', () => {
    const own = { topic: 'Tea', cup: 'Blue' };
    const open = (count: number) => {
      const decision = decide(openRoom({ count }, true), 'ann', {});
      return decision.kind === 'init' ? decision.attributes : {};
    };
    expect(fits(set(own), open(12))).toBe(true);
    expect(fits(set(own), open(13))).toBe(false);
  });

  test('when all is replaced only counts itself', () => {
    const attributes = room(
      Object.fromEntries(Array.from({ length: 14 }, (_, n) => [n + 1, free])),
    );
    expect(fits({ kind: 'init', attributes }, { topic: 'a'.repeat(15_000) })).toBe(true);
  });

  test('is as large as it can get with 14 seats of the longest people', () => {
    const longest: Seat = {
      ...EMPTY_SEAT,
      status: 'taken',
      userID: 'u'.repeat(32),
      nick: '"'.repeat(60),
      avatar: '\\'.repeat(120),
      instance: 'i'.repeat(8),
      extension: '"'.repeat(64),
      isSelfMuted: true,
      isMutedByHost: true,
      since: NOW,
    };
    const seats = Array.from({ length: 14 }, (_, position) => [
      `seat.${position + 1}`,
      writeSeat(longest),
    ]);
    expect(fits(set(Object.fromEntries(seats)), room())).toBe(true);
  });
});
