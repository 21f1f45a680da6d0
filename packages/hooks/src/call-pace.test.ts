import { SimulatedClock } from '@parlor/engine';
import { expect, test } from 'vitest';
import { createCallPace } from './call-pace.js';
import { clockPace } from './testing/clock-pace.js';

const LIMIT = { calls: 3, milliseconds: 1000, gap: 100 };

/** Work that makes `calls` calls each time, and when it was done. */
function createWork(calls = 0) {
  const clock = new SimulatedClock(0);
  const times: number[] = [];
  const made: number[] = [];
  let open = 0;
  const pace = createCallPace(clockPace(clock), LIMIT, () => {
    times.push(clock.now());
    open += calls;
    while (open > 0 && pace.spend()) {
      made.push(clock.now());
      open -= 1;
    }
  });
  return { clock, pace, times, made };
}

test('what comes within a moment is done together, soon', async () => {
  const { clock, pace, times } = createWork();
  pace.request();
  pace.request();
  expect(times).toEqual([]);
  await clock.advance(16);
  expect(times).toEqual([16]);
  await clock.advance(10_000);
  expect(times).toEqual([16]);
});

test('what comes soon after waits for the gap to pass', async () => {
  const { clock, pace, times } = createWork();
  pace.request();
  await clock.advance(16);
  pace.request();
  await clock.advance(99);
  expect(times).toEqual([16]);
  await clock.advance(1);
  expect(times).toEqual([16, 116]);
});

test('calls beyond the limit are made as soon as they may be', async () => {
  const { clock, pace, made } = createWork(5);
  pace.request();
  await clock.advance(16);
  expect(made).toEqual([16, 16, 16]);
  await clock.advance(1000);
  expect(made).toHaveLength(3);
  await clock.advance(1);
  expect(made).toEqual([16, 16, 16, 1017, 1017, 1017]);
});

test('when the service says that it was too often, all are spent', async () => {
  const { clock, pace, made } = createWork(1);
  pace.exhaust();
  pace.request();
  await clock.advance(1000);
  expect(made).toEqual([]);
  await clock.advance(1);
  expect(made).toEqual([1001]);
});

test('a clock that is put back holds up no call for longer than the limit', async () => {
  const clock = new SimulatedClock(0);
  let offset = 1_000_000;
  const made: number[] = [];
  const shifted = { ...clockPace(clock), now: () => clock.now() + offset };
  const pace = createCallPace(shifted, LIMIT, () => {
    if (pace.spend()) made.push(clock.now());
  });
  pace.exhaust();
  offset = 0;
  pace.request();
  await clock.advance(1001);
  expect(made).toEqual([1001]);
});
