import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.js';
import type { Arrangement } from './arrangement.js';
import { nextSeat } from './next-seat.js';

/** Ten seats, the last two in the middle:  0 1 2 3 | 4 5 6 7 | · 8 9 · */
const inRows = arrange({ type: 'rows', perRow: 4 }, 10, 1, { width: 400 });

function press(key: string, from: number, changes: { ctrl?: boolean; rtl?: boolean } = {}) {
  const pressed = { key, ctrlKey: changes.ctrl ?? false };
  return nextSeat(pressed, from, inRows, changes.rtl ?? false);
}

describe('a key in rows', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 3],
    ['ArrowLeft', 5, 4],
    ['ArrowLeft', 4, 4],
    ['ArrowDown', 1, 5],
    ['ArrowUp', 5, 1],
    ['ArrowUp', 2, 2],
    ['ArrowDown', 9, 9],
    ['Home', 6, 4],
    ['End', 4, 7],
    ['End', 8, 9],
  ])('%s at %i leads to %i', (key, from, to) => {
    expect(press(key, from)).toBe(to);
  });

  it.each([
    ['ArrowDown', 4, 8],
    ['ArrowDown', 5, 8],
    ['ArrowDown', 6, 9],
    ['ArrowDown', 7, 9],
    ['ArrowUp', 8, 5],
    ['ArrowUp', 9, 6],
  ])('%s at %i leads to %i, which stands nearest', (key, from, to) => {
    expect(press(key, from)).toBe(to);
  });

  it('leads to what is in sight on that side where one reads from the right', () => {
    expect(press('ArrowRight', 1, { rtl: true })).toBe(0);
    expect(press('ArrowLeft', 1, { rtl: true })).toBe(2);
    expect(press('Home', 6, { rtl: true })).toBe(4);
  });

  it('leads to the very first and last with Ctrl', () => {
    expect(press('Home', 6, { ctrl: true })).toBe(0);
    expect(press('End', 1, { ctrl: true })).toBe(9);
  });

  it('leads nowhere when it is no key of the grid, or from no seat', () => {
    expect(press('Enter', 3)).toBeUndefined();
    expect(press('ArrowDown', 10)).toBeUndefined();
  });
});

describe('a key where seats stand freely', () => {
  /** A ring of four around the one in the middle: 0 on top, 1 at the end, 2 below, 3 at the start. */
  const ring = arrange(
    {
      type: 'free',
      places: [
        { x: 0.5, y: 0 },
        { x: 1, y: 0.5 },
        { x: 0.5, y: 1 },
        { x: 0, y: 0.5 },
        { x: 0.5, y: 0.5 },
      ],
    },
    5,
    1,
    { width: 700, height: 700 },
  );
  const go = (key: string, from: number, isRightToLeft = false) =>
    nextSeat({ key, ctrlKey: false }, from, ring, isRightToLeft);

  it('leads to what stands nearest on that side', () => {
    expect(go('ArrowUp', 4)).toBe(0);
    expect(go('ArrowRight', 4)).toBe(1);
    expect(go('ArrowDown', 4)).toBe(2);
    expect(go('ArrowLeft', 4)).toBe(3);
    expect(go('ArrowDown', 0)).toBe(4);
    expect(go('ArrowUp', 0)).toBe(0);
  });

  it('is mirrored where one reads from the right', () => {
    expect(go('ArrowRight', 4, true)).toBe(3);
    expect(go('ArrowLeft', 4, true)).toBe(1);
  });

  it('leads from the large seat to those beside it, and back from each row', () => {
    const wide = arrange({ type: 'focus' }, 9, 1, { width: 800, height: 300 });
    const [first = [], second = []] = wide.rows;
    expect(first[0]).toBe(0);
    expect(nextSeat({ key: 'ArrowRight', ctrlKey: false }, 0, wide, false)).toBe(first[1]);
    expect(nextSeat({ key: 'ArrowLeft', ctrlKey: false }, first[1] ?? 0, wide, false)).toBe(0);
    expect(nextSeat({ key: 'ArrowLeft', ctrlKey: false }, second[0] ?? 0, wide, false)).toBe(0);
  });

  it('leads beyond the end of what is read as a row', () => {
    expect(go('ArrowRight', 0)).toBe(1);
    expect(go('ArrowLeft', 2)).toBe(3);
    expect(go('ArrowRight', 1)).toBe(1);
  });
});

const arrangements: fc.Arbitrary<Arrangement> = fc
  .record({
    layout: fc.oneof(
      fc.record({
        type: fc.constant('rows' as const),
        perRow: fc.option(fc.array(fc.integer({ min: 1, max: 9 })), { nil: undefined }),
      }),
      fc.record({ type: fc.constant('focus' as const) }),
      fc.record({
        type: fc.constant('free' as const),
        places: fc.array(
          fc.record({
            x: fc.double({ min: 0, max: 1, noNaN: true }),
            y: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          { maxLength: 40 },
        ),
      }),
    ),
    count: fc.integer({ min: 1, max: 40 }),
    width: fc.integer({ min: 48, max: 2000 }),
    height: fc.option(fc.integer({ min: 100, max: 1000 }), { nil: undefined }),
  })
  .map(({ layout, count, width, height }) => arrange(layout, count, 1, { width, height }));

const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] as const;

describe('arrows', () => {
  it('lead from any seat to any other', () => {
    fc.assert(
      fc.property(arrangements, fc.nat(), (arrangement, start) => {
        const from = start % arrangement.places.length;
        expect(reachedFrom(from, arrangement).size).toBe(arrangement.places.length);
      }),
    );
  });

  it('lead to what is on that side, mirrored where one reads from the right', () => {
    fc.assert(
      fc.property(arrangements, fc.nat(), (arrangement, start) => {
        const from = start % arrangement.places.length;
        const to = (key: string, rtl: boolean) =>
          nextSeat({ key, ctrlKey: false }, from, arrangement, rtl);
        expect(to('ArrowLeft', true)).toBe(to('ArrowRight', false));
        expect(to('ArrowRight', true)).toBe(to('ArrowLeft', false));
        expect(to('ArrowDown', true)).toBe(to('ArrowDown', false));
      }),
    );
  });
});

function reachedFrom(from: number, arrangement: Arrangement): Set<number> {
  const reached = new Set([from]);
  for (const seat of reached) {
    for (const key of ARROWS) {
      const next = nextSeat({ key, ctrlKey: false }, seat, arrangement, false);
      if (next !== undefined) reached.add(next);
    }
  }
  return reached;
}
