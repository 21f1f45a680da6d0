import { createMemoryStore } from '../storage/memory-store.js';
import type { Store } from '../storage/store.js';

/** A store that counts, by the names of tables, what costs: records that were read, and writes. */
export class CountingStore implements Store {
  readonly #store = createMemoryStore();
  readonly #reads = new Map<string, number>();
  readonly #writes = new Map<string, number>();

  readonly get: Store['get'] = (table, key) => {
    this.#reads.set(table.name, this.readsOf(table) + 1);
    return this.#store.get(table, key);
  };

  readonly range: Store['range'] = async (table, range) => {
    const found = await this.#store.range(table, range);
    this.#reads.set(table.name, this.readsOf(table) + found.length);
    return found;
  };

  readonly batch: Store['batch'] = (writes) => {
    for (const { table } of writes) this.#writes.set(table.name, this.writesOf(table) + 1);
    return this.#store.batch(writes);
  };

  readonly close: Store['close'] = () => this.#store.close();

  readsOf({ name }: { name: string }): number {
    return this.#reads.get(name) ?? 0;
  }

  writesOf({ name }: { name: string }): number {
    return this.#writes.get(name) ?? 0;
  }

  /** Counts from 0 again. */
  reset(): void {
    this.#reads.clear();
    this.#writes.clear();
  }
}
