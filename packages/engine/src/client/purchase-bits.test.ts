import { describe, expect, it } from 'vitest';
import { isBought, purchaseBitsOf } from './purchase-bits.js';

/** The bit that the SDK knows following by. */
const FOLLOW = 2 ** 52;

describe('what was bought', () => {
  it('is 64 times yes where nothing is missing', () => {
    expect(purchaseBitsOf([])).toBe('1'.repeat(64));
  });

  it('has a no in the place of what is missing', () => {
    expect(purchaseBitsOf(['follow'])).toBe(`${'1'.repeat(11)}0${'1'.repeat(52)}`);
  });

  it.each<[string, unknown, boolean]>([
    ['nothing', 0, true],
    ['another feature', 2 ** 10, true],
    ['following', FOLLOW, false],
    ['following and another one', FOLLOW + 1, false],
    ['following, as a text', String(FOLLOW), false],
    ['what is no number', 'follow', true],
  ])('is asked for %s: %s is answered %s', (_, mask, expected) => {
    expect(isBought(mask, ['follow'])).toBe(expected);
    expect(isBought(mask, [])).toBe(true);
  });
});
