import { SimulatedClock } from '@parlor/engine';
import { ChatError } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createLoginLife } from './login-life.js';
import { clockPace } from './testing/clock-pace.js';
import { TimedTurns } from './timed-turns.js';

/** Two turns a second. */
function createTurns() {
  const clock = new SimulatedClock();
  const life = createLoginLife(() => {});
  life.begin('ann');
  life.becomeReady();
  const turns = new TimedTurns({ life, pace: clockPace(clock) }, { calls: 2, milliseconds: 1000 });
  const start = clock.now();
  const times: number[] = [];
  const ask = async () => {
    times.push(clock.now() - start);
    return times.length;
  };
  return { clock, life, turns, times, ask };
}

const tooOften = () => Promise.reject(new ChatError({ code: 2996 }));

test('what is asked is asked at once as long as it may be, and then in its turn', async () => {
  const { clock, turns, times, ask } = createTurns();
  const answers = Promise.all(Array.from({ length: 7 }, () => turns.take('a', ask)));
  await clock.advance(10_000);
  expect(times).toEqual([0, 0, 1001, 1001, 2002, 2002, 3003]);
  expect(await answers).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('under another key it is counted anew', async () => {
  const { clock, turns, times, ask } = createTurns();
  for (const key of ['a', 'a', 'b', 'b']) void turns.take(key, ask);
  await clock.advance(0);
  expect(times).toEqual([0, 0, 0, 0]);
});

test('who is told that it was too often asks again, behind those whose turn is before', async () => {
  const { clock, turns, times, ask } = createTurns();
  let refusals = 0;
  const refusedOnce = () => {
    refusals += 1;
    return refusals <= 2 ? tooOften() : ask();
  };
  const answers = Promise.all(Array.from({ length: 4 }, () => turns.take('a', refusedOnce)));
  await clock.advance(10_000);
  await answers;
  expect(times).toHaveLength(4);
  for (const time of times) {
    expect(times.filter((other) => other >= time && other <= time + 1000).length).toBeLessThan(3);
  }
});

test('what is refused again and again is refused in the end; what is refused otherwise, at once', async () => {
  const { clock, turns } = createTurns();
  let asked = 0;
  const refused = turns.take('a', () => {
    asked += 1;
    return tooOften();
  });
  const outcome = expect(refused).rejects.toMatchObject({ code: 2996 });
  await clock.advance(60_000);
  await outcome;
  expect(asked).toBeGreaterThan(2);
  const other = turns.take('a', () => Promise.reject(new ChatError({ code: 10007 })));
  await expect(other).rejects.toMatchObject({ code: 10007 });
});

test('who waits is told of the end of the login, and nobody waits behind them in the next one', async () => {
  const { clock, life, turns, times, ask } = createTurns();
  const waiting = Promise.allSettled(Array.from({ length: 9 }, () => turns.take('a', ask)));
  await clock.advance(0);
  life.end(3005);
  const outcomes = await waiting;
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(7);
  life.begin('ann');
  life.becomeReady();
  await clock.advance(1001);
  await turns.take('a', ask);
  expect(times).toEqual([0, 0, 1001]);
});

test('nobody waits longer because somebody has put back the clock', async () => {
  const { life, ask, times } = createTurns();
  let clock = new SimulatedClock();
  const turns = new TimedTurns(
    { life, pace: { random: () => 0, now: () => clock.now(), after: () => () => {} } },
    { calls: 1, milliseconds: 1000 },
  );
  await turns.take('a', ask);
  clock = new SimulatedClock(0);
  await turns.take('a', ask);
  expect(times).toHaveLength(2);
});
