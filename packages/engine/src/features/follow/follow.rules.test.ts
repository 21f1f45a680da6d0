import { describe, expect, it } from 'vitest';
import { cursorAfter, followTypeOf, pageSizeOf, placeOf } from './follow.rules.js';

describe('how two people stand', () => {
  it.each([
    [false, false, 0],
    [true, false, 1],
    [false, true, 2],
    [true, true, 3],
  ] as const)('they follow me: %s, I follow them: %s makes %s', (followsMe, isFollowed, type) => {
    expect(followTypeOf(followsMe, isFollowed)).toBe(type);
  });
});

describe('a page of a list', () => {
  it.each([
    [1, 1],
    [500, 500],
    [1_001, 1_000],
  ])('for which %s are wanted has %s at most', (wanted, most) => {
    expect(pageSizeOf(wanted)).toBe(most);
  });

  it('cannot be for nobody', () => {
    expect(() => pageSizeOf(0)).toThrow(expect.objectContaining({ code: 30001 }));
  });

  it('goes on after whoever a cursor was made of, whatever they are called', () => {
    for (const userID of ['ann', 'a b', '1 2']) {
      const last = { userID, followTime: 1_700_000_000 };
      expect(placeOf(cursorAfter(last))).toEqual(last);
    }
    expect(placeOf('')).toBe(undefined);
  });

  it.each(['ann', '1', '1 ', ' ann', '-1 ann', '1.5 ann', `${'9'.repeat(16)} ann`])(
    'does not go on after %o',
    (cursor) => {
      expect(() => placeOf(cursor)).toThrow(expect.objectContaining({ code: 30001 }));
    },
  );
});
