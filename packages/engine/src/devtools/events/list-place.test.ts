import { describe, expect, it, vi } from 'vitest';
import type { EventEntry } from './event-entry.js';
import { ListPlace, scrollTopOf } from './list-place.js';
import { windowOf } from './window-of.js';

const ROW = 20;
const HEIGHT = 100;

/** Rows with the IDs from the first to the last. */
function rows(first: number, last: number): EventEntry[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    id: first + index,
    kind: 'push',
    name: 'push',
    userID: '',
    time: 0,
    state: 'done',
    body: '',
    size: 0,
  }));
}

const endOf = (entries: readonly EventEntry[]) => Math.max(0, entries.length * ROW - HEIGHT);

const topOf = (place: ListPlace, entries: readonly EventEntry[]) =>
  scrollTopOf(place.current(), entries, ROW, endOf(entries));

describe('where the list stands', () => {
  it('is the end, at first, and it goes along', () => {
    const place = new ListPlace();
    expect(topOf(place, rows(1, 10))).toBe(100);
    expect(topOf(place, rows(1, 30))).toBe(500);
    expect(topOf(place, rows(1, 2))).toBe(0);
  });

  it('is what one has scrolled to, whatever comes and goes', () => {
    const place = new ListPlace();
    const before = rows(1, 50);
    place.moveTo(before, ROW, 207, endOf(before));
    expect(topOf(place, before)).toBe(207);
    expect(topOf(place, rows(1, 90))).toBe(207);
    // The oldest five are gone: what one reads has moved up by as much.
    expect(topOf(place, rows(6, 95))).toBe(107);
    // Even the row that one read is gone.
    expect(topOf(place, rows(40, 140))).toBe(7);
  });

  it('goes along again from the end', () => {
    const place = new ListPlace();
    const entries = rows(1, 50);
    place.moveTo(entries, ROW, 0, endOf(entries));
    expect(place.current().isFollowing).toBe(false);
    place.moveTo(entries, ROW, endOf(entries) - 3, endOf(entries));
    expect(place.current().isFollowing).toBe(true);
    expect(topOf(place, rows(1, 60))).toBe(1_100);
  });

  it('is held at the end when somebody reads the last row', () => {
    const place = new ListPlace();
    const entries = rows(1, 50);
    place.hold(entries, ROW, endOf(entries));
    expect(topOf(place, rows(1, 60))).toBe(900);
    place.follow();
    expect(topOf(place, rows(1, 60))).toBe(1_100);
  });

  it('tells nobody when nothing has changed', () => {
    const place = new ListPlace();
    const entries = rows(1, 50);
    const listener = vi.fn();
    place.subscribe(listener);
    place.moveTo(entries, ROW, endOf(entries), endOf(entries));
    expect(listener).not.toHaveBeenCalled();
    place.moveTo(entries, ROW, 40, endOf(entries));
    place.moveTo(entries, ROW, 40, endOf(entries));
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('the rows that are drawn', () => {
  it('are those in sight, and eight more on both sides', () => {
    expect(windowOf(1_000, ROW, 4_000, HEIGHT)).toEqual({ first: 192, last: 213 });
    expect(windowOf(1_000, ROW, 0, HEIGHT)).toEqual({ first: 0, last: 13 });
    expect(windowOf(3, ROW, 0, HEIGHT)).toEqual({ first: 0, last: 3 });
    expect(windowOf(0, ROW, 0, HEIGHT)).toEqual({ first: 0, last: 0 });
  });
});
