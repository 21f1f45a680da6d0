import { expect, test } from 'vitest';
import { Sampler } from './sampler.js';

/** When those are let through that come at these times. */
function passedAt(sampler: Sampler, times: readonly number[]): number[] {
  return times.filter((time) => sampler.pass(time));
}

const every = (gap: number, count: number) =>
  Array.from({ length: count }, (_, index) => index * gap);

test('lets everything through as long as no more come within a second than may', () => {
  const times = every(50, 200);
  expect(passedAt(new Sampler(20), times)).toEqual(times);
  const together = Array.from({ length: 20 }, () => 0);
  expect(passedAt(new Sampler(20), together)).toHaveLength(20);
});

test('never lets more through within any second, however they come', () => {
  for (const gap of [0, 1, 3, 7, 49]) {
    const passed = passedAt(new Sampler(20), every(gap, 10_000));
    for (const [index, time] of passed.entries()) {
      const later = passed[index + 20];
      if (later !== undefined) expect(later - time).toBeGreaterThanOrEqual(1000);
    }
  }
});

test('spreads those of a crowd over the second', () => {
  const passed = passedAt(new Sampler(20), every(1, 10_000)).filter((time) => time >= 2000);
  expect(passed.length).toBeGreaterThanOrEqual(150);
  const gaps = passed.slice(1).map((time, index) => time - (passed[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(100);
});

test('lets through all, or nothing, where that is what is wanted', () => {
  expect(passedAt(new Sampler(Number.POSITIVE_INFINITY), every(0, 500))).toHaveLength(500);
  expect(passedAt(new Sampler(0), every(100, 50))).toEqual([]);
});

test('goes on when somebody puts back the clock', () => {
  const sampler = new Sampler(2);
  expect(passedAt(sampler, [5000, 5000, 5000])).toHaveLength(2);
  expect(sampler.pass(1000)).toBe(true);
});
