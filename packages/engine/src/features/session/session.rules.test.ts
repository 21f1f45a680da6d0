import { expect, it } from 'vitest';
import { type FailedLogins, isBlocked, oneMoreFailure } from './session.rules.js';

const lastAt = 1_000_000;

it.each<[string, FailedLogins | undefined, number, boolean]>([
  ['without a failure', undefined, lastAt, false],
  ['after nine failures', { count: 9, lastAt }, lastAt, false],
  ['after ten failures', { count: 10, lastAt }, lastAt, true],
  ['just before the minute is over', { count: 10, lastAt }, lastAt + 59_999, true],
  ['when the minute is over', { count: 10, lastAt }, lastAt + 60_000, false],
])('%s', (_, failed, now, expected) => {
  expect(isBlocked(failed, now)).toBe(expected);
});

it('failures add up within a minute, and begin anew after it', () => {
  const first = oneMoreFailure(undefined, lastAt);
  expect(oneMoreFailure(first, lastAt + 59_999)).toEqual({ count: 2, lastAt: lastAt + 59_999 });
  expect(oneMoreFailure(first, lastAt + 60_000)).toEqual({ count: 1, lastAt: lastAt + 60_000 });
});
