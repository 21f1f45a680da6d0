import { expect, test } from 'vitest';
import { ForwardClock } from './forward-clock.js';
import { SimulatedClock } from './simulated-clock.js';

/** A clock that can be put forward, and what went off, and when. */
function clocks() {
  const base = new SimulatedClock(0);
  const clock = new ForwardClock(base);
  const rung: [name: string, at: number][] = [];
  const ring = (name: string, after: number) =>
    clock.setTimeout(() => rung.push([name, clock.now()]), after);
  return { base, clock, rung, ring };
}

test('it goes as the other one, as long as it is not put forward', async () => {
  const { base, clock, rung, ring } = clocks();
  ring('tea', 30);
  await base.advance(40);
  expect([clock.now(), clock.ahead, rung]).toEqual([40, 0, [['tea', 30]]]);
});

test('what is due when it is put forward goes off at once, in order, and the rest so much sooner', async () => {
  const { base, clock, rung, ring } = clocks();
  ring('second', 60);
  ring('first', 20);
  ring('third', 150);
  clock.advance(100);
  expect([clock.now(), clock.ahead, rung]).toEqual([100, 100, []]);
  await base.advance(0);
  expect(rung).toEqual([
    ['first', 100],
    ['second', 100],
  ]);
  await base.advance(50);
  expect(rung.at(-1)).toEqual(['third', 150]);
});

test('a timer that was cleared never goes off, and one that has gone off is no matter', async () => {
  const { base, clock, rung, ring } = clocks();
  const cleared = ring('never', 10);
  const gone = ring('once', 5);
  clock.advance(7);
  clock.clearTimeout(cleared);
  await base.advance(100);
  clock.clearTimeout(gone);
  expect(rung.map(([name]) => name)).toEqual(['once']);
});

test('what goes off may set and clear timers that are due as well', async () => {
  const { base, clock, rung, ring } = clocks();
  const later = ring('cleared', 20);
  clock.setTimeout(() => {
    clock.clearTimeout(later);
    ring('set', 0);
  }, 10);
  clock.advance(30);
  await base.advance(0);
  expect(rung).toEqual([['set', 30]]);
});
