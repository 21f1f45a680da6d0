import type { AbstractLevel, AbstractSublevel } from 'abstract-level';
import type { Entry, Range, Store, Write } from './store.js';
import type { Table } from './table.js';

/** Any database of the abstract-level family. */
type Database<Format> = AbstractLevel<Format, string, string>;
type Sublevel<Format> = AbstractSublevel<Database<Format>, Format, string, unknown>;

const asJson = { valueEncoding: 'json' } as const;

/** A store that stands on an abstract-level database, with one sublevel for each table. */
export class LevelStore<Format> implements Store {
  readonly #database: Database<Format>;
  readonly #sublevels = new Map<string, Sublevel<Format>>();

  constructor(database: Database<Format>) {
    this.#database = database;
  }

  get<Value>(table: Table<Value>, key: string): Promise<Value | undefined> {
    return this.#sublevel(table).get<string, Value>(key, asJson);
  }

  async range<Value>(table: Table<Value>, range: Range): Promise<Entry<Value>[]> {
    return this.#sublevel(table)
      .iterator<string, Value>({ ...range, ...asJson })
      .all();
  }

  async batch(writes: readonly Write[]): Promise<void> {
    const operations = writes.map((write) => {
      const sublevel = this.#sublevel(write.table);
      return write.type === 'put'
        ? { type: write.type, sublevel, key: write.key, value: write.value }
        : { type: write.type, sublevel, key: write.key };
    });
    await this.#database.batch<string, unknown>(operations, asJson);
  }

  async close(): Promise<void> {
    await this.#database.close();
  }

  #sublevel(table: Table<unknown>): Sublevel<Format> {
    const known = this.#sublevels.get(table.name);
    if (known) return known;
    const made = this.#database.sublevel<string, unknown>(table.name, asJson);
    this.#sublevels.set(table.name, made);
    return made;
  }
}
