import { expect, it } from 'vitest';
import { isStillKept } from './notices.rules.js';

const WEEK = 7 * 24 * 60 * 60;
const NOW = 10 * WEEK;

it.each([
  [NOW, true],
  [NOW - WEEK + 1, true],
  [NOW - WEEK, false],
  [NOW - WEEK - 1, false],
])('a notice of %i is kept: %s [NTC-B.1.8]', (time, is) => {
  expect(isStillKept({ time }, NOW)).toBe(is);
});
