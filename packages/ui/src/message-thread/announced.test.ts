import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announced } from './announced.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('the first is announced at once, and what follows soon after together', () => {
  const told: (readonly number[])[] = [];
  const announced = new Announced<number>((items) => told.push(items));
  announced.add([1]);
  expect(told).toEqual([[1]]);
  for (let number = 2; number <= 12; number += 1) announced.add([number]);
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(3_000);
  expect(told[1]).toHaveLength(11);
  // After a quiet while the next one is the first again.
  vi.advanceTimersByTime(3_000);
  announced.add([13]);
  expect(told[2]).toEqual([13]);
});

it('nothing is announced once it has ended', () => {
  const told: (readonly number[])[] = [];
  const announced = new Announced<number>((items) => told.push(items));
  announced.add([1]);
  announced.add([2]);
  announced.end();
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([[1]]);
});
