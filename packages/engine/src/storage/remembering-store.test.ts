import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountingStore } from '../testing/counting-store.js';
import { createMemoryStore } from './memory-store.js';
import { RememberingStore } from './remembering-store.js';
import type { Store, Write } from './store.js';
import { table } from './table.js';

const wishes = table<string | { text: string }>('wishes');

const put = (key: string, value: string | { text: string }): Write => ({
  type: 'put',
  table: wishes,
  key,
  value,
});
const changeOf = (key: string, value: string | undefined): Write =>
  value === undefined ? { type: 'del', table: wishes, key } : put(key, value);

function allIn(store: Store): Promise<unknown[]> {
  return Promise.all(['a', 'b', 'c'].map((key) => store.get(wishes, key)));
}

describe('a store that remembers', () => {
  it('asks once for what is small, or not there', async () => {
    const behind = new CountingStore();
    const store = new RememberingStore(behind);
    await store.batch([put('a', 'loud')]);
    for (let time = 0; time < 3; time += 1) {
      expect(await store.get(wishes, 'a')).toBe('loud');
      expect(await store.get(wishes, 'b')).toBeUndefined();
    }
    expect(behind.readsOf(wishes)).toBe(2);
  });

  it('gives a copy of an object each time', async () => {
    const store = new RememberingStore(createMemoryStore());
    await store.batch([put('a', { text: 'loud' })]);
    Object.assign((await store.get(wishes, 'a')) ?? {}, { text: 'changed' });
    expect(await store.get(wishes, 'a')).toEqual({ text: 'loud' });
  });

  it('answers as the store behind it, whatever is written, and read meanwhile', async () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const value = fc.constantFrom('loud', 'silent', undefined);
    const step = fc.record({ key, value, before: key, meanwhile: key });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const behind = createMemoryStore();
        const store = new RememberingStore(behind);
        for (const one of steps) {
          // Somebody has not yet been answered when it is written, somebody else asks while it is.
          const early = store.get(wishes, one.before);
          const writing = store.batch([changeOf(one.key, one.value)]);
          const meanwhile = store.get(wishes, one.meanwhile);
          await Promise.all([early, writing, meanwhile]);
          expect(await allIn(store)).toEqual(await allIn(behind));
        }
        await store.close();
      }),
    );
  });

  it('refuses everything when it is closed', async () => {
    const store = new RememberingStore(createMemoryStore());
    await store.get(wishes, 'a');
    await store.close();
    await expect(store.get(wishes, 'a')).rejects.toThrow();
  });
});
