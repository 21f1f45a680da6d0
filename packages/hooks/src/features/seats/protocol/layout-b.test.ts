import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideAs, META, NOW, refused, taken } from '../../../testing/seat-rooms.js';
import { byteLength } from './byte-length.js';
import { readBook } from './read-book.js';
import { EMPTY_SEAT, type Seat, type SeatMeta } from './seat-book.js';
import { writeMeta } from './seat-meta.js';
import { fits } from './seat-sizes.js';
import { seatBudget, writeChange, writeRoom } from './write-book.js';

/** A room of twenty in three packs. */
const PACKED: SeatMeta = { ...META, count: 20, layout: 'B' };

const packed = (packs: Record<string, string> = {}, meta: SeatMeta = PACKED) => ({
  'seat.meta': writeMeta(meta),
  'seat.rev': '7',
  ...packs,
});

const read = (attributes: Record<string, string>) => readBook(attributes, () => NOW);

const longest: Seat = {
  ...EMPTY_SEAT,
  status: 'taken',
  userID: 'u'.repeat(32),
  nick: '"'.repeat(60),
  avatar: '\\'.repeat(120),
  instance: 'i'.repeat(8),
  isSelfMuted: true,
  isMutedByHost: true,
  since: NOW,
};

/** As many of the longest people as there are seats. */
function crowd(count: number): Record<string, string> {
  const meta = { ...PACKED, count };
  const seats = Array.from({ length: count }, (_, position) => ({
    ...longest,
    userID: String(position).padStart(32, 'u'),
  }));
  return writeRoom(read({}).book, meta, seats);
}

describe('layout B', () => {
  test('packs eight seats into each attribute, beside seat.meta and seat.rev [SEA-2.1.4, SEA-2.1.5]', () => {
    const decision = decideAs('ann', { type: 'open', count: 20 }, {}, { isOwner: true });
    const attributes = decision.kind === 'init' ? decision.attributes : {};
    expect(attributes['seat.meta']).toBe(
      '{"v":1,"n":20,"lay":"B","s":8,"h":"ann","m":"free","hs":1,"o":1,"e":1}',
    );
    const host = `{"s":1,"u":"ann","n":"ANN","t":${NOW},"i":"ann-1"}`;
    const { 'seat.meta': _meta, ...packs } = attributes;
    expect(packs).toEqual({
      'seat.rev': '1',
      'seat.p1': `[${[host, ...Array(7).fill('null')].join(',')}]`,
      'seat.p2': `[${Array(8).fill('null').join(',')}]`,
      'seat.p3': '[null,null,null,null]',
    });
  });

  test('is taken for more than 14 seats, or when it is asked for [SEA-2.1.6]', () => {
    const layoutOf = (count: number, layout?: 'A' | 'B') => {
      const open = { type: 'open', count, ...(layout && { layout }) } as const;
      const decision = decideAs('ann', open, {}, { isOwner: true });
      const { book } = read(decision.kind === 'init' ? decision.attributes : {});
      return book.meta?.layout;
    };
    expect([layoutOf(14), layoutOf(15), layoutOf(4, 'B')]).toEqual(['A', 'B', 'B']);
    expect(Object.keys(crowd(100))).toHaveLength(2 + 13);
  });

  test('reads null and what is missing as an empty seat [SEA-2.2.17]', () => {
    const { book, malformed } = read(packed({ 'seat.p1': `[null,${taken('ben')},{"s":2}]` }));
    expect(book.seats).toHaveLength(20);
    expect(book.seats.slice(0, 4).map(({ status }) => status)).toEqual([
      ...['empty', 'taken', 'locked', 'empty'],
    ]);
    expect(malformed).toEqual([]);
  });

  test('reads a pack, or a seat in it, that makes no sense as empty, and says which once', () => {
    const odd = packed({ 'seat.p1': '{', 'seat.p2': `[7,"x",${taken('ben')}]`, 'seat.p9': '{' });
    const { book, malformed } = read(odd);
    expect(book.seats.filter(({ status }) => status !== 'empty')).toHaveLength(1);
    expect(malformed).toEqual(['seat.p1', 'seat.p2']);
  });

  test('says how many seats are in a pack, and has as many as the keys allow [SEA-2.1.5, SEA-2.2.2]', () => {
    const five = { ...PACKED, count: 10, perPack: 5 };
    const { book } = read(packed({ 'seat.p2': `[${taken('ben')}]` }, five));
    expect(book.seats[5]?.userID).toBe('ben');
    const countOf = (meta: SeatMeta) => read(packed({}, meta)).book.seats.length;
    expect(countOf({ ...PACKED, count: 112 })).toBe(112);
    expect(countOf({ ...PACKED, count: 113 })).toBe(0);
    expect(countOf({ ...PACKED, count: 29, perPack: 2 })).toBe(0);
    expect(countOf({ ...PACKED, perPack: 0 })).toBe(0);
  });

  test('taking a seat leaves its neighbours in the pack as they were [SEA-2.10.16]', () => {
    const strange = '{"s":1,"u":"dan","z":[1,{"y":null}],"k":"app"}';
    const surplus = taken('cat', { since: 5 });
    const before = packed({
      'seat.p1': `[null,null,${strange},7,${surplus},{"s":3,"u":"eve","d":1}]`,
      'seat.p2': `[${taken('cat')}]`,
    });
    const decision = decideAs('ben', { type: 'take', index: 2 }, before);
    expect(decision).toEqual({
      kind: 'set',
      attributes: {
        'seat.rev': '8',
        'seat.p1': `[null,{"s":1,"u":"ben","n":"BEN","t":${NOW},"i":"ben-1"},${strange},7,${surplus},{"s":3,"u":"eve","d":1},null,null]`,
      },
    });
  });

  test('whatever changes, all else means what it meant, and nothing is longer than it may be [SEA-2.10.16, SEA-2.1.9]', () => {
    const person = fc.record({
      userID: fc.stringMatching(/^[a-z]{1,32}$/),
      nick: fc.string({ maxLength: 40, unit: 'binary' }),
      avatar: fc.string({ maxLength: 130 }),
      since: fc.nat(NOW),
      isSelfMuted: fc.boolean(),
    });
    const seat = fc.oneof(
      fc.constant(EMPTY_SEAT),
      fc.constant<Seat>({ ...EMPTY_SEAT, status: 'locked' }),
      person.map((one): Seat => ({ ...EMPTY_SEAT, ...one, status: 'taken', instance: 'abcd1234' })),
    );
    fc.assert(
      fc.property(
        fc.array(seat, { minLength: 1, maxLength: 100 }),
        fc.constantFrom('A' as const, 'B' as const),
        fc.nat(99),
        seat,
        (seats, layout, at, next) => {
          const count = layout === 'A' ? Math.min(seats.length, 14) : seats.length;
          const meta = { ...PACKED, layout, count };
          const all = writeRoom(read({}).book, meta, seats.slice(0, count));
          const { book } = read(all);
          const index = (at % count) + 1;
          const attributes = writeChange(book, meta, new Map([[index, next]]));
          const after = read({ ...all, ...attributes }).book;
          expect(after.elements.filter((_, position) => position + 1 !== index)).toEqual(
            book.elements.filter((_, position) => position + 1 !== index),
          );
          expect(after.seats[index - 1]?.status).toBe(
            surplusOf(after, index) ? 'empty' : next.status,
          );
          expect(fits({ kind: 'init', attributes: all }, {})).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Whether somebody sits there who sits elsewhere by better right. */
function surplusOf({ surplus }: ReturnType<typeof read>['book'], index: number): boolean {
  return surplus.some((seat) => seat.index === index);
}

describe('a seat in layout B', () => {
  test('takes so many bytes that all fit together [SEA-2.1.10, SEA-2.1.9]', () => {
    const budget = (count: number) => seatBudget({ ...PACKED, count });
    expect([budget(60), budget(100)]).toEqual([245, 144]);
    for (const count of [15, 32, 60, 100]) {
      const attributes = crowd(count);
      expect(fits({ kind: 'init', attributes }, {})).toBe(true);
      for (const { length } of packsOf(attributes)) expect(length).toBeLessThanOrEqual(3800);
    }
  });

  test('has neither nick nor avatar where that is too little [SEA-2.1.10]', () => {
    const seatIn = (count: number, seat: Seat) => {
      const meta = { ...PACKED, count };
      const attributes = writeChange(read(packed({}, meta)).book, meta, new Map([[1, seat]]));
      return read(packed(attributes, meta)).book.seats[0];
    };
    const { nick, avatar } = longest;
    expect(seatIn(15, { ...longest, avatar: 'https://a.b/c.png' })).toMatchObject({ nick });
    expect(
      seatIn(60, { ...longest, nick: 'Ben'.repeat(9), avatar: 'a'.repeat(120) }),
    ).toMatchObject({
      ...{ nick: 'Ben'.repeat(9), avatar: '' },
    });
    expect(seatIn(100, longest)).toMatchObject({ nick: '', avatar: '', userID: longest.userID });
    expect(avatar).not.toBe('');
  });

  test('that cannot be made short enough is not written', () => {
    const meta = { ...PACKED, count: 100 };
    const decision = decideAs('u'.repeat(128), { type: 'take', index: 2 }, packed({}, meta));
    expect(decision).toEqual(refused(-16));
  });
});

function packsOf(attributes: Record<string, string>): { length: number }[] {
  const packs = Object.entries(attributes).filter(([key]) => key.startsWith('seat.p'));
  return packs.map(([, value]) => ({ length: byteLength(value) }));
}
