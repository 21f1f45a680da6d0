import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, within } from './keys.js';
import { createMemoryStore } from './memory-store.js';
import type { Store } from './store.js';
import { table } from './table.js';
import { Transaction } from './transaction.js';

const numbers = table<number>('numbers');

describe('keys', () => {
  it('sort numbers by value', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (one, other) => {
        expect(keyOf('log', one) < keyOf('log', other)).toBe(one < other);
      }),
    );
  });

  it('of one owner lie together, and those of another are not among them', () => {
    const { gte, lt } = within('ann');
    const isAnns = (key: string) => key >= gte && key < lt;
    expect(isAnns(keyOf('ann', ''))).toBe(true);
    expect(isAnns(keyOf('ann', '~~~'))).toBe(true);
    expect(isAnns(keyOf('anna', 'x'))).toBe(false);
    expect(isAnns(keyOf('ann ', 'x'))).toBe(false);
  });
});

describe('a transaction', () => {
  it('reads what it has written, and others do not until it is committed', async () => {
    const store = createMemoryStore();
    const transaction = new Transaction(store);
    transaction.put(numbers, 'a', 1);
    expect(await transaction.get(numbers, 'a')).toBe(1);
    expect(await store.get(numbers, 'a')).toBeUndefined();
    await transaction.commit();
    expect(await store.get(numbers, 'a')).toBe(1);
  });

  it('does not touch the store when nothing was written', async () => {
    const store: Store = {
      ...createMemoryStore(),
      batch: () => Promise.reject(new Error('batch')),
    };
    await expect(new Transaction(store).commit()).resolves.toBeUndefined();
  });

  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const write = fc.record({ key, value: fc.option(fc.nat(9), { nil: undefined }) });
  const bound = fc.option(key, { nil: undefined });

  it('sees in a range what the store would show after the commit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(write),
        fc.array(write),
        fc.record({
          gte: bound,
          lt: bound,
          reverse: fc.boolean(),
          limit: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        }),
        async (before, during, { gte, lt, reverse, limit }) => {
          const store = createMemoryStore();
          const range = {
            reverse,
            ...(gte !== undefined && { gte }),
            ...(lt !== undefined && { lt }),
            ...(limit !== undefined && { limit }),
          };
          const apply = (transaction: Transaction, writes: typeof before) => {
            for (const { key: at, value } of writes) {
              if (value === undefined) transaction.delete(numbers, at);
              else transaction.put(numbers, at, value);
            }
          };
          const first = new Transaction(store);
          apply(first, before);
          await first.commit();
          const second = new Transaction(store);
          apply(second, during);
          const seen = await second.entries(numbers, range);
          await second.commit();
          expect(seen).toEqual(await store.range(numbers, range));
        },
      ),
    );
  });
});
