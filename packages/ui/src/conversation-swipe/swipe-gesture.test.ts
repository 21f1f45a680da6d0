import { describe, expect, it } from 'vitest';
import { endOf, followed, intentOf, isLong, openWidth } from './swipe-gesture.js';

const TWO = { count: 2, hasLong: true };
const DELETE_ONLY = { count: 1, hasLong: false };
const NOTHING = { count: 0, hasLong: false };
const WIDTH = 360;

describe('a finger on a row', () => {
  it('wants nothing yet as long as it has hardly moved', () => {
    expect(intentOf(6, 4)).toBeUndefined();
    expect(intentOf(-8, 8)).toBeUndefined();
  });

  it('scrolls when it goes up or down, and when that is not clear', () => {
    expect(intentOf(3, 20)).toBe('scroll');
    expect(intentOf(14, 14)).toBe('scroll');
    expect(intentOf(11, -12)).toBe('scroll');
  });

  it('swipes when it goes sideways', () => {
    expect(intentOf(14, 5)).toBe('swipe');
    expect(intentOf(-30, -20)).toBe('swipe');
  });

  it('leaves the row open from half of the buttons on, and else where it was', () => {
    const half = openWidth(TWO) / 2;
    expect(endOf(half + 1, 0, WIDTH, TWO)).toBe('open');
    expect(endOf(half - 1, 0, WIDTH, TWO)).toBe('closed');
  });

  it('opens and closes by a flick, however far it went', () => {
    expect(endOf(30, 0.8, WIDTH, TWO)).toBe('open');
    expect(endOf(openWidth(TWO), -0.8, WIDTH, TWO)).toBe('closed');
  });

  it('does the first thing when it goes far, unless it flicks back', () => {
    expect(isLong(WIDTH * 0.6, WIDTH, TWO)).toBe(true);
    expect(endOf(WIDTH * 0.6, 0, WIDTH, TWO)).toBe('done');
    expect(endOf(WIDTH * 0.6, -0.8, WIDTH, TWO)).toBe('closed');
    // Where the list is narrow, the buttons come first.
    expect(isLong(openWidth(TWO), 200, TWO)).toBe(false);
  });

  it('takes nothing away, however far it goes', () => {
    expect(endOf(WIDTH, 1, WIDTH, DELETE_ONLY)).toBe('open');
    expect(followed(WIDTH, DELETE_ONLY)).toBeLessThan(WIDTH / 2);
  });

  it('moves nothing where there is nothing behind the row', () => {
    expect(endOf(WIDTH, 1, WIDTH, NOTHING)).toBe('closed');
  });
});
