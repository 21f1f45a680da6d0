import type { ChatSDK } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { createStage, STAGE } from '../../../testing/seat-people.js';
import { makeHostile } from '../../../testing/world.js';
import { WriteBudget } from './write-budget.js';

/** A budget at a time that the test puts forward. */
function createBudget() {
  const time = { now: 5000 };
  const pace = { now: () => time.now, random: () => 0.5, after: () => () => undefined };
  return { time, budget: new WriteBudget(pace) };
}

test('one writes twice within a second, and then waits until it is over [SEA-2.4.11]', () => {
  const { time, budget } = createBudget();
  budget.spend();
  time.now += 300;
  expect(budget.waitForMine()).toBe(0);
  budget.spend();
  expect(budget.waitForMine()).toBe(750);
  time.now += 750;
  expect(budget.waitForMine()).toBe(0);
  budget.spend();
  expect(budget.waitForMine()).toBe(300);
});

test('in a room where four have written within a second one waits, a little longer than all others do [SEA-2.4.11]', () => {
  const { time, budget } = createBudget();
  for (let count = 0; count < 3; count += 1) budget.hear(STAGE);
  expect(budget.waitForAll(STAGE)).toBe(0);
  budget.hear(STAGE);
  expect(budget.waitForAll(STAGE)).toBe(1175);
  expect(budget.waitForAll('another')).toBe(0);
  time.now += 1050;
  expect(budget.waitForAll(STAGE)).toBe(0);
});

test('a clock that is put back makes nobody wait for ever', () => {
  const { time, budget } = createBudget();
  for (let count = 0; count < 2; count += 1) budget.spend();
  time.now -= 4000;
  expect(budget.waitForMine()).toBe(0);
});

test('whatever one does in quick succession is never too much for the service [SEA-2.4.11]', async () => {
  const stage = createStage(['ann', 'ben']);
  const times: number[] = [];
  const spy = (sdk: ChatSDK) =>
    makeHostile(sdk, {
      setGroupAttributes(options) {
        times.push(stage.clock.now());
        return sdk.setGroupAttributes(options);
      },
    }).sdk;
  const [ann, ben] = [await stage.person('ann'), await stage.person('ben', spy)];
  expect(await stage.outcomes(ann.open())).toEqual([0]);
  const actions = Array.from({ length: 6 }, () => [ben.take(2), ben.leave()]).flat();
  expect(await stage.outcomes(...actions)).toEqual(Array(12).fill(0));
  const crowded = times.filter((time, position) => time - (times[position - 2] ?? 0) < 1000);
  expect(times).toHaveLength(12);
  expect(crowded).toEqual([]);
});

test('what is refused waits for nobody', async () => {
  const stage = createStage(['ann', 'ben']);
  const [ann, ben] = [await stage.person('ann'), await stage.person('ben')];
  expect(await stage.outcomes(ann.open())).toEqual([0]);
  const begin = stage.clock.now();
  let end = 0;
  const actions = [ben.take(2), ben.move(3)];
  const refused = ben.take(4).catch(() => {
    end = stage.clock.now();
  });
  expect(await stage.outcomes(...actions, refused)).toEqual([0, 0, 0]);
  expect(end - begin).toBeLessThan(100);
});
