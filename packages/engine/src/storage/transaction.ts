import { keyOf } from './keys.js';
import type { Entry, Range, Store, Write } from './store.js';
import type { Table } from './table.js';

/** How many records are remembered that were read. */
const MOST_READS = 1_000;

/**
 * What one command reads and writes.
 *
 * It reads what it has written, nobody else does until {@link Transaction.commit}, and a command that
 * fails is simply never committed. Two of them must not run at the same time: the mailbox sees to it.
 */
export class Transaction {
  readonly #store: Store;
  /** By table and key; the last write of a key is the one that counts. */
  readonly #writes = new Map<string, Map<string, Write>>();
  /** What was read, by table and key: most is asked for several times, and nobody else writes meanwhile. */
  readonly #reads = new Map<string, unknown>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Whether there is anything to be committed. */
  get hasWrites(): boolean {
    return this.#writes.size > 0;
  }

  async get<Value>(table: Table<Value>, key: string): Promise<Value | undefined> {
    const write = this.#writes.get(table.name)?.get(key);
    if (write) return writtenValue(table, write);
    const name = keyOf(table.name, key);
    if (this.#reads.has(name)) {
      const known = this.#reads.get(name);
      return table.holds(known) ? known : undefined;
    }
    const found = await this.#store.get(table, key);
    if (this.#reads.size < MOST_READS) this.#reads.set(name, found);
    return found;
  }

  put<Value>(table: Table<Value>, key: string, value: Value): void {
    this.#write({ type: 'put', table, key, value });
  }

  delete(table: Table<unknown>, key: string): void {
    this.#write({ type: 'del', table, key });
  }

  /** Deletes every record of a range. */
  async deleteRange(table: Table<unknown>, range: Range): Promise<void> {
    for (const [key] of await this.entries(table, range)) this.delete(table, key);
  }

  /** The values of a range, in the order of their keys. */
  async values<Value>(table: Table<Value>, range: Range): Promise<Value[]> {
    return (await this.entries(table, range)).map(([, value]) => value);
  }

  /** The records of a range, in the order of their keys. */
  async entries<Value>(table: Table<Value>, range: Range): Promise<Entry<Value>[]> {
    const writes = this.#writes.get(table.name);
    if (!writes) return this.#store.range(table, range);
    // A limit is only right after what was written here is counted in: at most all of it is missing.
    const { limit = Number.POSITIVE_INFINITY, ...bounds } = range;
    const margin = Number.isFinite(limit) ? { limit: limit + writes.size } : {};
    const stored = await this.#store.range(table, { ...bounds, ...margin });
    return this.#merged(table, stored, range).slice(0, limit);
  }

  /** Writes everything at once. What is written from then on waits for the next time. */
  async commit(): Promise<void> {
    const writes = [...this.#writes.values()].flatMap((ofTable) => [...ofTable.values()]);
    if (writes.length > 0) await this.#store.batch(writes);
    this.#writes.clear();
    this.#reads.clear();
  }

  #merged<Value>(table: Table<Value>, stored: Entry<Value>[], range: Range): Entry<Value>[] {
    const merged = new Map(stored);
    for (const write of this.#writes.get(table.name)?.values() ?? []) {
      const value = writtenValue(table, write);
      if (value === undefined) merged.delete(write.key);
      else if (isWithin(write.key, range)) merged.set(write.key, value);
    }
    const ascending = [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
    return range.reverse ? ascending.reverse() : ascending;
  }

  #write(write: Write): void {
    const ofTable = this.#writes.get(write.table.name) ?? new Map<string, Write>();
    ofTable.set(write.key, write);
    this.#writes.set(write.table.name, ofTable);
  }
}

/** `undefined` when the write is a deletion. */
function writtenValue<Value>(table: Table<Value>, write: Write): Value | undefined {
  return write.type === 'put' && table.holds(write.value) ? write.value : undefined;
}

function isWithin(key: string, { gte, lt }: Range): boolean {
  return (gte === undefined || key >= gte) && (lt === undefined || key < lt);
}
