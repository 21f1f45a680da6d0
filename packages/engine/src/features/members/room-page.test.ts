import { describe, expect, it } from 'vitest';
import { pageOfRoom } from './room-page.js';

/** People who came one after the other, so many in each second. */
function crowd(count: number, perSecond: number) {
  return Array.from({ length: count }, (_, index) => ({
    userID: `user${String(index).padStart(5, '0')}`,
    joinTime: 1_700_000_000 + Math.floor(index / perSecond),
  }));
}

type Crowd = ReturnType<typeof crowd>;

/** All pages, one after the other. */
function pagesOf(everybody: Crowd): Crowd[] {
  const pages: Crowd[] = [];
  let before = 0;
  do {
    const page = pageOfRoom(everybody, before);
    pages.push(page.visitors);
    before = page.before;
  } while (before !== 0 && pages.length < 10);
  return pages;
}

describe('the list of a live room', () => {
  it.each([
    [0, [0]],
    [3, [3]],
    [500, [500]],
    [501, [500, 1]],
    [1_000, [500, 500]],
    [3_000, [500, 500]],
  ])('has of %d people pages of %j', (count, sizes) => {
    expect(pagesOf(crowd(count, 7)).map(({ length }) => length)).toEqual(sizes);
  });

  it.each([1, 7, 499, 500, 501, 5_000])(
    'has the latest thousand, each of them once and the newest first, where %d came in every second [MBR-6.14, MBR-6.15]',
    (perSecond) => {
      const everybody = crowd(2_000, perSecond);
      const told = pagesOf(everybody).flat();
      const ids = new Set(told.map(({ userID }) => userID));
      expect([told.length, ids.size]).toEqual([1_000, 1_000]);
      const times = told.map(({ joinTime }) => joinTime);
      expect(times).toEqual(times.toSorted((one, other) => other - one));
      const oldest = Math.min(...times);
      const later = everybody.filter(({ joinTime }) => joinTime > oldest);
      expect(later.filter(({ userID }) => !ids.has(userID))).toEqual([]);
    },
  );

  it('has those who came before a time', () => {
    const everybody = crowd(10, 2);
    const before = 1_700_000_003;
    const { visitors } = pageOfRoom(everybody, before);
    expect(visitors.map(({ joinTime }) => joinTime - before)).toEqual([-1, -1, -2, -2, -3, -3]);
  });

  it('goes on where it was although others have come meanwhile', () => {
    const everybody = crowd(600, 1);
    const { visitors, before } = pageOfRoom(everybody, 0);
    const later = [...everybody, { userID: 'late', joinTime: 1_700_001_000 }];
    const next = pageOfRoom(later, before);
    expect([visitors.length, next.visitors.length, next.before]).toEqual([500, 100, 0]);
    expect([...visitors, ...next.visitors].map(({ userID }) => userID).toSorted()).toEqual(
      everybody.map(({ userID }) => userID).toSorted(),
    );
  });
});
