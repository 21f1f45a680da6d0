import { beforeEach, describe, expect, test } from 'vitest';
import type { Clock } from '../core/clock.js';
import { SimulatedClock } from '../core/simulated-clock.js';
import { Throttle } from './throttle.js';

describe('list events', () => {
  let clock: SimulatedClock;
  let emissions: number[];
  const START = 1_000_000;

  const throttle = (interval: number) =>
    new Throttle(clock, interval, () => emissions.push(clock.now() - START));

  beforeEach(() => {
    clock = new SimulatedClock(START);
    emissions = [];
  });

  test('the first is told at once', () => {
    throttle(1000).trigger();
    expect(emissions).toEqual([0]);
  });

  test('one that follows soon is told an interval after the last trigger', async () => {
    const one = throttle(1000);
    one.trigger();
    await clock.advance(400);
    one.trigger();
    await clock.advance(400);
    one.trigger();
    await clock.advance(999);
    expect(emissions).toEqual([0]);
    await clock.advance(1);
    expect(emissions).toEqual([0, 1800]);
  });

  test('a trigger longer than the interval after the last emission is told at once', async () => {
    const one = throttle(1000);
    one.trigger();
    await clock.advance(1001);
    one.trigger();
    expect(emissions).toEqual([0, 1001]);
  });

  test('triggers every 300 ms are told about every 1.2 s, and the last is not lost', async () => {
    const one = throttle(1000);
    for (let count = 0; count < 12; count += 1) {
      one.trigger();
      await clock.advance(300);
    }
    await clock.advance(2000);
    expect(emissions).toEqual([0, 1200, 2400, 4300]);
  });

  test('a timer that waits when a trigger is told at once fires as well, as in the SDK', async () => {
    const one = throttle(1000);
    one.trigger();
    await clock.advance(500);
    one.trigger();
    await clock.advance(700);
    one.trigger();
    await clock.advance(5000);
    expect(emissions).toEqual([0, 1200, 1500]);
  });

  test('a thousand triggers a second need no more than two timers', async () => {
    let timers = 0;
    const counting: Clock = {
      now: () => clock.now(),
      setTimeout: (callback, delay) => {
        timers += 1;
        return clock.setTimeout(callback, delay);
      },
      clearTimeout: (timer) => clock.clearTimeout(timer),
    };
    const one = new Throttle(counting, 1000, () => emissions.push(clock.now() - START));
    for (let count = 0; count < 1000; count += 1) {
      one.trigger();
      await clock.advance(1);
    }
    await clock.advance(2000);
    expect(emissions).toEqual([0, 1999]);
    expect(timers).toBe(2);
  });

  test('an interval of 0 tells everything at once', () => {
    const one = throttle(0);
    one.trigger();
    one.trigger();
    expect(emissions).toEqual([0, 0]);
  });

  test('what waits is not told after it was cancelled', async () => {
    const one = throttle(1000);
    one.trigger();
    one.trigger();
    one.cancel();
    await clock.advance(5000);
    expect(emissions).toEqual([0]);
  });
});
