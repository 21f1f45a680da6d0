import { expect, it } from 'vitest';
import { createMemoryStore } from '../storage/memory-store.js';
import { StorageError } from '../storage/storage-error.js';
import { table } from '../storage/table.js';
import { DiskStore } from './disk-store.js';

const notes = table<string>('notes');

it('a store that several find broken at the same time says so once, and refuses all with the same', async () => {
  const told: StorageError[] = [];
  const broken = () => Promise.reject(new StorageError('damaged', 'The folder', 'A test says so.'));
  const behind = Object.assign(createMemoryStore(), { get: broken, range: broken });
  const store = new DiskStore(behind, (error) => told.push(error));
  const refused = await Promise.allSettled([
    store.get(notes, 'a'),
    store.range(notes, {}),
    store.get(notes, 'b'),
  ]);
  expect(told).toHaveLength(1);
  expect(refused).toEqual(refused.map(() => ({ status: 'rejected', reason: told[0] })));
});
