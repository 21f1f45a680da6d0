import { describe, expect, it } from 'vitest';
import { birthdayOf } from './facts-of.js';

describe('a birthday', () => {
  it('is the day that its eight digits say', () => {
    expect(birthdayOf(20000229)).toBe(new Date(2000, 1, 29).getTime() / 1000);
  });

  it.each([0, 19990229, 20001301, 20000132, 20000100, 123, -20000101, Number.NaN, 20000101.5])(
    '%d is none',
    (written) => {
      expect(birthdayOf(written)).toBeUndefined();
    },
  );
});
