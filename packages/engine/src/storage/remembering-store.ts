import { keyOf } from './keys.js';
import type { Entry, Range, Store, Write } from './store.js';
import type { Table } from './table.js';

/** How many answers are remembered. */
const MOST_REMEMBERED = 100_000;

type Small = string | number | boolean | undefined;

/**
 * Remembers what is small and asked for again and again: that a record is not there, above all. Of every member whom a
 * message is told, it is asked what they have wished for, and hardly anybody has wished for anything.
 *
 * Nobody else may write to the store behind it. Objects are not remembered: what is read is a copy.
 */
export class RememberingStore implements Store {
  readonly #store: Store;
  readonly #known = new Map<string, Small>();
  #writing = 0;
  /** Counts the batches that have begun, and every end. */
  #changes = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  async get<Value>(table: Table<Value>, key: string): Promise<Value | undefined> {
    const name = keyOf(table.name, key);
    if (this.#known.has(name)) {
      const known = this.#known.get(name);
      return table.holds(known) ? known : undefined;
    }
    const before = this.#changes;
    const isQuiet = this.#writing === 0;
    const found = await this.#store.get(table, key);
    // What was read while something was written may be of before or after.
    if (isQuiet && before === this.#changes && isSmall(found)) this.#remember(name, found);
    return found;
  }

  range<Value>(table: Table<Value>, range: Range): Promise<Entry<Value>[]> {
    return this.#store.range(table, range);
  }

  async batch(writes: readonly Write[]): Promise<void> {
    this.#writing += 1;
    this.#changes += 1;
    try {
      await this.#store.batch(writes);
      for (const { table, key } of writes) this.#known.delete(keyOf(table.name, key));
    } catch (error) {
      this.#forget();
      throw error;
    } finally {
      this.#writing -= 1;
    }
  }

  async close(): Promise<void> {
    this.#forget();
    await this.#store.close();
  }

  #forget(): void {
    this.#changes += 1;
    this.#known.clear();
  }

  #remember(name: string, found: Small): void {
    // What matters of it is soon remembered anew.
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(name, found);
  }
}

function isSmall(value: unknown): value is Small {
  return value === undefined || ['string', 'number', 'boolean'].includes(typeof value);
}
