import { expect, it } from 'vitest';
import { createMemoryStore } from './memory-store.js';
import type { Store } from './store.js';
import { table } from './table.js';
import { Transaction } from './transaction.js';

const numbers = table<number>('numbers');

it('a transaction that was committed goes on, and writes only what is new', async () => {
  const whole = createMemoryStore();
  const sizes: number[] = [];
  const store: Store = {
    get: (of, key) => whole.get(of, key),
    range: (of, range) => whole.range(of, range),
    batch(writes) {
      sizes.push(writes.length);
      return whole.batch(writes);
    },
    close: () => whole.close(),
  };
  const transaction = new Transaction(store);
  transaction.put(numbers, 'a', 1);
  transaction.put(numbers, 'b', 2);
  await transaction.commit();
  transaction.put(numbers, 'a', 3);
  expect(await transaction.entries(numbers, {})).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
  await transaction.commit();
  expect(sizes).toEqual([2, 1]);
  expect(await whole.get(numbers, 'a')).toBe(3);
});

it('a transaction asks the store once for what it reads twice, and anew after it was committed', async () => {
  const whole = createMemoryStore();
  let asked = 0;
  const store: Store = {
    get(of, key) {
      asked += 1;
      return whole.get(of, key);
    },
    range: (of, range) => whole.range(of, range),
    batch: (writes) => whole.batch(writes),
    close: () => whole.close(),
  };
  const transaction = new Transaction(store);
  expect(await transaction.get(numbers, 'a')).toBeUndefined();
  expect(await transaction.get(numbers, 'a')).toBeUndefined();
  expect(asked).toBe(1);
  transaction.put(numbers, 'a', 1);
  expect(await transaction.get(numbers, 'a')).toBe(1);
  await transaction.commit();
  expect(await transaction.get(numbers, 'a')).toBe(1);
  expect(asked).toBe(2);
});
