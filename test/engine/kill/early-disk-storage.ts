import {
  type DiskStorage,
  type DiskStorageOptions,
  diskStorage as honestStorage,
} from '../../../packages/engine/src/disk-storage.js';
import type { Entry, Range, Store, Write } from '../../../packages/engine/src/storage/store.js';
import type { Table } from '../../../packages/engine/src/storage/table.js';

/** How long after its answer something is written, in milliseconds. */
const LATE = 20;

/** A saboteur: it answers first, and writes then. Nobody notices while the process lives. */
export function diskStorage(folder: string, options: DiskStorageOptions): DiskStorage {
  const storage = honestStorage(folder, options);
  return { ...storage, open: async () => new EarlyStore(await storage.open()) };
}

class EarlyStore implements Store {
  readonly #store: Store;
  #written: Promise<void> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  async get<Value>(table: Table<Value>, key: string): Promise<Value | undefined> {
    await this.#written;
    return this.#store.get(table, key);
  }

  async range<Value>(table: Table<Value>, range: Range): Promise<Entry<Value>[]> {
    await this.#written;
    return this.#store.range(table, range);
  }

  async batch(writes: readonly Write[]): Promise<void> {
    this.#written = this.#written.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await this.#store.batch(writes);
    });
  }

  async close(): Promise<void> {
    await this.#written;
    await this.#store.close();
  }
}
