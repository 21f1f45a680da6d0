import { StorageError } from '../storage/storage-error.js';
import type { Entry, PlacedStore, Range, Write } from '../storage/store.js';
import type { Table } from '../storage/table.js';

/**
 * A store on a disk that may fail. The first time that something which was written cannot be read, or that the disk
 * does not take a batch, is the last: from then on everything is refused. LevelDB would go on, behind a batch
 * of which perhaps half is in its log.
 */
export class DiskStore implements PlacedStore {
  readonly place: string;
  readonly #store: PlacedStore;
  readonly #onBroken: (error: StorageError) => void;
  #broken: StorageError | undefined;
  #isClosed = false;

  constructor(store: PlacedStore, onBroken: (error: StorageError) => void) {
    this.place = store.place;
    this.#store = store;
    this.#onBroken = onBroken;
  }

  get<Value>(table: Table<Value>, key: string): Promise<Value | undefined> {
    return this.#attempt(() => this.#store.get(table, key));
  }

  range<Value>(table: Table<Value>, range: Range): Promise<Entry<Value>[]> {
    return this.#attempt(() => this.#store.range(table, range));
  }

  batch(writes: readonly Write[]): Promise<void> {
    return this.#attempt(() => this.#store.batch(writes));
  }

  isEmpty(): Promise<boolean> {
    return this.#attempt(() => this.#store.isEmpty());
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#store.close();
  }

  async #attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#broken) throw this.#broken;
    try {
      return await work();
    } catch (error) {
      // Somebody else was at work when it broke.
      if (this.#broken) throw this.#broken;
      const broken = this.#isClosed ? undefined : this.#judged(error);
      if (!broken) throw error;
      this.#broken = broken;
      this.#onBroken(broken);
      throw broken;
    }
  }

  /** `undefined` of what is the caller's fault. */
  #judged(error: unknown): StorageError | undefined {
    if (error instanceof StorageError) return error;
    const { place } = this;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const says = error instanceof Error ? error.message : '';
    if (code === 'LEVEL_CORRUPTION') {
      return new StorageError('damaged', place, `LevelDB says: ${says}.`, error);
    }
    if (code === 'LEVEL_IO_ERROR') {
      return new StorageError('denied', place, `The disk has failed: ${says}.`, error);
    }
    return undefined;
  }
}
