import { expect, test } from 'vitest';
import type { Work } from './context.js';
import { Later } from './later.js';
import { SimulatedClock } from './simulated-clock.js';

function later() {
  const clock = new SimulatedClock();
  const done: string[] = [];
  const begun = new Later(clock, (piece) => void piece(nothing()));
  const piece = (name: string) => async () => void done.push(name);
  return { clock, done, later: begun, piece };
}

/** What the pieces of these tests work with: they look at none of it. */
function nothing(): Work {
  return Object.create(null);
}

test('work waits until its time has come, and is done once', async () => {
  const { clock, done, later: one, piece } = later();
  one.once('tea', 100, piece('tea'));
  await clock.advance(99);
  expect(done).toEqual([]);
  await clock.advance(1_000);
  expect(done).toEqual(['tea']);
});

test('of one name only the first waits; when it is done, another may', async () => {
  const { clock, done, later: one, piece } = later();
  one.once('tea', 100, piece('first'));
  one.once('tea', 10, piece('second'));
  one.once('milk', 100, piece('milk'));
  await clock.advance(100);
  expect(done).toEqual(['first', 'milk']);
  one.once('tea', 100, piece('third'));
  await clock.advance(100);
  expect(done).toEqual(['first', 'milk', 'third']);
});

test('what waits is not done any more once all is cleared', async () => {
  const { clock, done, later: one, piece } = later();
  one.once('tea', 100, piece('tea'));
  one.clear();
  await clock.advance(1_000);
  expect(done).toEqual([]);
});
