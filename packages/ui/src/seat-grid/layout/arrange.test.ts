import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.js';
import type { Arrangement, SeatPlace, StageBox } from './arrangement.js';
import type { SeatAlign, SeatGridLayout } from './seat-grid-layout.js';

const rows = { type: 'rows' } as const;
const focus = { type: 'focus' } as const;

/** How many seats stand in each row. */
function lengths({ rows: each }: Arrangement): number[] {
  return each.map((row) => row.length);
}

function sizes({ places }: Arrangement): number[] {
  return [...new Set(places.map(({ size }) => size))];
}

/** Where the seats of the first row begin. */
function starts({ places, rows: [first = []] }: Arrangement): (number | undefined)[] {
  return first.map((seat) => places[seat]?.x);
}

describe('rows', () => {
  it.each([
    [8, 366, [4, 4]],
    [8, 1240, [4, 4]],
    [8, 296, [3, 3, 2]],
    [9, 336, [3, 3, 3]],
    [10, 1240, [5, 5]],
    [14, 366, [4, 4, 3, 3]],
    [1, 1240, [1]],
    [5, 40, [1, 1, 1, 1, 1]],
    [50, 1240, [10, 10, 10, 10, 10]],
    [100, 1240, [15, 15, 14, 14, 14, 14, 14]],
  ])('of %i seats in %i pixels are as few as there is room for, and even', (count, width, even) => {
    expect(lengths(arrange(rows, count, 1, { width }))).toEqual(even);
  });

  it.each([
    [3, 8, [3, 3, 2]],
    [[1, 3, 4], 8, [1, 3, 4]],
    [[2], 5, [2, 2, 1]],
    [[1, 2], 9, [1, 2, 2, 2, 2]],
    [0, 3, [1, 1, 1]],
    [Number.NaN, 2, [1, 1]],
    [[], 8, [8]],
  ])('are what the app wants: %j', (perRow, count, wanted) => {
    expect(lengths(arrange({ ...rows, perRow }, count, 1, { width: 800 }))).toEqual(wanted);
  });

  it('are several where what the app wants is too wide', () => {
    const layout = { ...rows, perRow: [10, 2] };
    expect(lengths(arrange(layout, 12, 1, { width: 366 }))).toEqual([5, 5, 2]);
  });

  it('have seats of 96 pixels where there is room, 64 on a phone, and never less than 44', () => {
    expect(sizes(arrange(rows, 8, 1, { width: 1240 }))).toEqual([96]);
    expect(sizes(arrange(rows, 8, 1, { width: 320 }))).toEqual([64]);
    expect(sizes(arrange({ ...rows, perRow: 7 }, 7, 1, { width: 366 }))).toEqual([48]);
    expect(sizes(arrange(rows, 8, 1, { width: 10 }))).toEqual([44]);
  });

  it('are as many as let the largest seats fit where the stage is low', () => {
    const low = arrange(rows, 8, 1, { width: 900, height: 150 });
    expect(lengths(low)).toEqual([8]);
    expect(low.height).toBeLessThanOrEqual(150);
    const full = arrange(rows, 50, 1, { width: 900, height: 500 });
    expect(full.height).toBeLessThanOrEqual(500);
    expect(Math.min(...sizes(full))).toBeGreaterThanOrEqual(44);
  });

  it('are scrolled, and the seats not smaller for it, where not all fit', () => {
    const { height, places } = arrange(rows, 50, 1, { width: 366, height: 400 });
    expect(height).toBeGreaterThan(400);
    expect(places[0]?.size).toBe(66);
  });

  it.each<[SeatAlign, number[]]>([
    ['start', [0, 132, 264]],
    ['center', [202, 334, 466]],
    ['end', [404, 536, 668]],
    ['between', [0, 334, 668]],
  ])('stand at the %s', (align, x) => {
    expect(starts(arrange({ ...rows, align }, 3, 1, { width: 800 }))).toEqual(x);
  });

  it('are higher where names are written larger', () => {
    const height = (nameHeight: number) => arrange(rows, 8, 1, { width: 800, nameHeight }).height;
    expect(height(40) - height(20)).toBe(40);
  });
});

describe('one seat large', () => {
  it('is the host’s, or the one that is named, and is read first', () => {
    expect(arrange(focus, 8, 3, { width: 800 }).rows[0]).toEqual([2]);
    expect(arrange({ ...focus, index: 8 }, 8, 3, { width: 800 }).rows).toEqual([
      [7],
      [0, 1, 2, 3],
      [4, 5, 6],
    ]);
    expect(arrange({ ...focus, index: 9 }, 8, 3, { width: 800 }).rows[0]).toEqual([0]);
  });

  it('has the others below, or beside it on a stage that is wide and low', () => {
    const high = arrange(focus, 9, 1, { width: 800, height: 700 });
    expect(high.places[1]?.y).toBeGreaterThan(bottom(high.places[0]));
    const wide = arrange(focus, 9, 1, { width: 800, height: 300 });
    expect(wide.places[1]?.x).toBeGreaterThan(wide.places[0]?.x ?? 0);
    expect(wide.places[1]?.y).toBeLessThan(bottom(wide.places[0]));
    expect(wide.height).toBeLessThanOrEqual(300);
  });

  it.each([278, 280, 285, 295, 300, 340])(
    'has the others in rows with room for names on a phone that is %i pixels high',
    (height) => {
      const low = arrange(focus, 8, 1, { width: 350, height });
      const [large, other] = low.places;
      expect(lengths(low)).toEqual([1, 4, 3]);
      expect(low.height).toBeLessThanOrEqual(height);
      expect(large?.size).toBeGreaterThan((other?.size ?? 0) * 1.25);
    },
  );

  it('has the others in one narrow row where no second one fits', () => {
    const low = arrange(focus, 8, 1, { width: 350, height: 260 });
    expect(lengths(low)).toEqual([1, 7]);
    expect(low.height).toBeLessThanOrEqual(260);
  });

  it('is larger than the others, and may be alone', () => {
    const [large, other] = arrange(focus, 2, 1, { width: 366 }).places;
    expect(large?.size).toBeGreaterThan((other?.size ?? 0) * 1.5);
    expect(arrange(focus, 1, 1, { width: 366 }).rows).toEqual([[0]]);
  });
});

describe('a free layout', () => {
  const picture = { width: 800, height: 400 };

  it('has the middle of each seat where the app says', () => {
    const spots = [
      { x: 0.5, y: 0.25 },
      { x: 0.25, y: 0.75, size: 0.75 },
      { x: 0.75, y: 0.75 },
    ];
    const { places, rows: read } = arrange({ type: 'free', places: spots }, 3, 1, picture);
    expect(places.map(({ x, width }) => x + width / 2)).toEqual([400, 200, 600]);
    expect(places.map(({ y, height }) => y + height / 2)).toEqual([100, 300, 300]);
    expect(places.map(({ size }) => size)).toEqual([96, 72, 96]);
    expect(read).toEqual([[0], [1, 2]]);
  });

  it('has smaller seats where large ones would stand upon each other', () => {
    const close = [
      { x: 0.5, y: 0.5 },
      { x: 0.6, y: 0.5 },
    ];
    const { places } = arrange({ type: 'free', places: close }, 2, 1, picture);
    expect(places[0]?.size).toBeLessThan(96);
    expect(overlaps(places)).toBe(false);
  });

  it('is higher than usual where seats of 64 pixels need it, but not without end', () => {
    const ring = Array.from({ length: 8 }, (_, seat) => {
      const angle = (seat / 4) * Math.PI;
      return { x: 0.5 + 0.42 * Math.cos(angle), y: 0.5 + 0.4 * Math.sin(angle) };
    });
    const { places, height } = arrange({ type: 'free', places: ring }, 8, 1, { width: 366 });
    expect(places[0]?.size).toBeGreaterThanOrEqual(64);
    expect(height).toBeLessThanOrEqual(366 * 1.5);
    const heap = Array.from({ length: 8 }, () => ({ x: 0.5, y: 0.5 }));
    expect(arrange({ type: 'free', places: heap }, 8, 1, { width: 366 }).height).toBe(240);
  });

  it('has seats of which it says nothing, or nothing of sense, in rows below', () => {
    const spots = [
      { x: 0.5, y: 0.5 },
      { x: Number.NaN, y: 0 },
    ];
    const { places, rows: read } = arrange({ type: 'free', places: spots }, 4, 1, { width: 800 });
    expect(read).toEqual([[0], [1, 2, 3]]);
    expect(places[1]?.y).toBeGreaterThan(bottom(places[0]));
    expect(arrange({ type: 'free', places: [] }, 4, 1, picture)).toEqual(
      arrange(rows, 4, 1, picture),
    );
  });
});

it('nothing stands where there are no seats', () => {
  for (const layout of [rows, focus, { type: 'free', places: [] } as const]) {
    expect(arrange(layout, 0, 1, { width: 800 })).toMatchObject({
      places: [],
      rows: [],
      height: 0,
    });
  }
});

const aligns = fc.option(fc.constantFrom<SeatAlign>('start', 'center', 'end', 'between'), {
  nil: undefined,
});
const perRow = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: -1, max: 120 }),
  fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }),
);
const inRows: fc.Arbitrary<SeatGridLayout> = fc.oneof(
  fc.record({ type: fc.constant('rows' as const), perRow, align: aligns }),
  fc.record({
    type: fc.constant('focus' as const),
    index: fc.option(fc.integer({ min: -1, max: 120 }), { nil: undefined }),
    align: aligns,
  }),
);
const fraction = fc.double({ min: -2, max: 3 });
const freely: fc.Arbitrary<SeatGridLayout> = fc.record({
  type: fc.constant('free' as const),
  places: fc.array(
    fc.record({ x: fraction, y: fraction, size: fc.option(fraction, { nil: undefined }) }),
    {
      maxLength: 110,
    },
  ),
});
const anyLayout = fc.oneof(inRows, freely);
const counts = fc.integer({ min: 1, max: 100 });
const boxes: fc.Arbitrary<StageBox> = fc.record({
  width: fc.double({ min: 48, max: 3000, noNaN: true }),
  height: fc.option(fc.integer({ min: 0, max: 2000 }), { nil: undefined }),
});

describe('however many seats stand on whatever stage', () => {
  it('none stands upon another in rows, and with one large', () => {
    fc.assert(
      fc.property(inRows, counts, counts, boxes, (layout, count, host, box) => {
        expect(overlaps(arrange(layout, count, host, box).places)).toBe(false);
      }),
    );
  });

  it('all stand inside, none is smaller than 44 pixels, and each fits its cell', () => {
    fc.assert(
      fc.property(anyLayout, counts, counts, boxes, (layout, count, host, box) => {
        const { places, width, height } = arrange(layout, count, host, box);
        expect(places).toHaveLength(count);
        expect(width).toBeLessThanOrEqual(box.width);
        for (const place of places) {
          expect(place.size).toBeGreaterThanOrEqual(44);
          expect(place.size).toBeLessThanOrEqual(place.width);
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.x + place.width).toBeLessThanOrEqual(width);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(bottom(place)).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('seats are 64 pixels at least where the width and the height allow it', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 68, max: 3000 }), (count, width) => {
        const { places } = arrange(rows, count, 1, { width });
        expect(Math.min(...places.map(({ size }) => size))).toBeGreaterThanOrEqual(64);
      }),
    );
  });

  it('rows fit a height in which they could stand side by side', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 80, max: 2000 }), (count, height) => {
        expect(arrange(rows, count, 1, { width: count * 48, height }).height).toBeLessThanOrEqual(
          height,
        );
      }),
    );
  });

  it('each stands in one row, at the place that it has there', () => {
    fc.assert(
      fc.property(anyLayout, counts, counts, boxes, (layout, count, host, box) => {
        const { places, rows: read, columns } = arrange(layout, count, host, box);
        expect(read.flat().sort((one, other) => one - other)).toEqual(
          places.map((_, seat) => seat),
        );
        expect(places.every(({ row, column }, seat) => read[row]?.[column] === seat)).toBe(true);
        expect(columns).toBe(Math.max(...read.map(({ length }) => length)));
      }),
    );
  });
});

function bottom(place: SeatPlace | undefined): number {
  return (place?.y ?? 0) + (place?.height ?? 0);
}

function overlaps(places: readonly SeatPlace[]): boolean {
  return places.some((one, index) =>
    places.slice(index + 1).some((other) => {
      const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
      return !isBeside && bottom(one) > other.y && bottom(other) > one.y;
    }),
  );
}
