import { table } from './table.js';
import type { Transaction } from './transaction.js';

const counters = table<number>('counters');

/** 1, 2, 3, …: each number of a counter is given out once, as long as the store lives. */
export async function nextNumber(store: Transaction, counter: string): Promise<number> {
  const next = ((await store.get(counters, counter)) ?? 0) + 1;
  store.put(counters, counter, next);
  return next;
}
