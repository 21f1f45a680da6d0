import { describe, expect, it } from 'vitest';
import { SimulatedClock } from './simulated-clock.js';
import { createSystemClock } from './system-clock.js';

describe('a simulated clock', () => {
  it('stands still until it is told to go on', async () => {
    const clock = new SimulatedClock(1_000);
    let rang = false;
    clock.setTimeout(() => {
      rang = true;
    }, 50);
    await clock.advance(49);
    expect([clock.now(), rang]).toEqual([1_049, false]);
    await clock.advance(1);
    expect([clock.now(), rang]).toEqual([1_050, true]);
  });

  it('lets timers go off in the order in which they are due, each at its own time', async () => {
    const clock = new SimulatedClock(0);
    const seen: [string, number][] = [];
    for (const [name, delay] of [
      ['c', 30],
      ['a', 10],
      ['b', 20],
      ['b2', 20],
    ] as const) {
      clock.setTimeout(() => seen.push([name, clock.now()]), delay);
    }
    await clock.advance(100);
    expect(seen).toEqual([
      ['a', 10],
      ['b', 20],
      ['b2', 20],
      ['c', 30],
    ]);
  });

  it('lets promises settle before the next timer, and takes in timers that were set meanwhile', async () => {
    const clock = new SimulatedClock(0);
    const seen: string[] = [];
    clock.setTimeout(async () => {
      await Promise.resolve();
      clock.setTimeout(() => seen.push('set by the first'), 5);
    }, 10);
    clock.setTimeout(() => seen.push('second'), 20);
    await clock.advance(20);
    expect(seen).toEqual(['set by the first', 'second']);
  });

  it('forgets a timer that was cleared', async () => {
    const clock = new SimulatedClock(0);
    let rang = false;
    const handle = clock.setTimeout(() => {
      rang = true;
    }, 10);
    clock.clearTimeout(handle);
    await clock.advance(10);
    expect(rang).toBe(false);
  });
});

describe('the system clock', () => {
  it('sets and clears the timers of the platform, whatever those are', () => {
    const set = new Map<object, () => void>();
    const clock = createSystemClock({
      setTimeout(callback) {
        const timer = {};
        set.set(timer, callback);
        return timer;
      },
      clearTimeout: (timer) => void (timer instanceof Object && set.delete(timer)),
    });
    let rang = 0;
    const cleared = clock.setTimeout(() => rang++, 10);
    clock.setTimeout(() => rang++, 10);
    clock.clearTimeout(cleared);
    for (const callback of set.values()) callback();
    expect(rang).toBe(1);
  });
});
