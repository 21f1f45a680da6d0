import type { AbstractLevel, AbstractSublevel, Transcoder } from 'abstract-level';
import { StorageError } from './storage-error.js';
import type { Entry, PlacedStore, Range, Write } from './store.js';
import type { Table } from './table.js';

/** Any database of the abstract-level family. */
type Database<Format> = AbstractLevel<Format, string, string>;
type Sublevel<Format> = AbstractSublevel<Database<Format>, Format, string, unknown>;

const asJson = { valueEncoding: 'json' } as const;

/** How many bytes of a range a database may hold ready. LevelDB's own 16 KB are some twenty messages. */
const READ_AHEAD = 1 << 20;

/** How a store stands on its database. */
export interface LevelStoreOptions {
  /** What the place is called in errors, as the beginning of a sentence. */
  place: string;
  /** How keys are written; as they are, when left out: for a database that sorts texts by character code. */
  keyEncoding?: Transcoder.PartialEncoding<string>;
  /** Whether a batch waits for the disk, with a database that knows the difference; `false` when left out. */
  sync?: boolean;
  /**
   * Whether a record is read at once, with a database that can; `false` when left out. A record of LevelDB's is mostly
   * in memory, and to ask another thread for it takes several times as long as to read it.
   */
  readsAtOnce?: boolean;
}

/** A store that stands on an abstract-level database, with one sublevel for each table. */
export class LevelStore<Format> implements PlacedStore {
  readonly place: string;
  readonly #database: Database<Format>;
  readonly #encodings: { valueEncoding: 'json'; keyEncoding?: Transcoder.PartialEncoding<string> };
  readonly #batchOptions: { valueEncoding: 'json'; sync: boolean };
  readonly #readsAtOnce: boolean;
  readonly #sublevels = new Map<string, Sublevel<Format>>();

  constructor(database: Database<Format>, options: LevelStoreOptions) {
    const { place, keyEncoding, sync = false, readsAtOnce = false } = options;
    this.place = place;
    this.#database = database;
    this.#encodings = { ...asJson, ...(keyEncoding ? { keyEncoding } : {}) };
    this.#batchOptions = { ...asJson, sync };
    this.#readsAtOnce = readsAtOnce;
  }

  get<Value>(table: Table<Value>, key: string): Promise<Value | undefined> {
    return this.#read(table, async (sublevel) => {
      // A sublevel opens a moment after it was made.
      return this.#readsAtOnce && sublevel.status === 'open'
        ? sublevel.getSync<string, Value>(key, asJson)
        : sublevel.get<string, Value>(key, asJson);
    });
  }

  range<Value>(table: Table<Value>, range: Range): Promise<Entry<Value>[]> {
    const options = { ...range, ...asJson, highWaterMarkBytes: READ_AHEAD };
    return this.#read(table, (sublevel) => sublevel.iterator<string, Value>(options).all());
  }

  async batch(writes: readonly Write[]): Promise<void> {
    const operations = writes.map((write) => {
      const sublevel = this.#sublevel(write.table);
      return write.type === 'put'
        ? { type: write.type, sublevel, key: write.key, value: write.value }
        : { type: write.type, sublevel, key: write.key };
    });
    await this.#database.batch<string, unknown>(operations, this.#batchOptions);
  }

  async isEmpty(): Promise<boolean> {
    const keys = await this.#database.keys({ limit: 1, keyEncoding: 'utf8' }).all();
    return keys.length === 0;
  }

  async close(): Promise<void> {
    await this.#database.close();
  }

  async #read<Result>(
    table: Table<unknown>,
    work: (sublevel: Sublevel<Format>) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await work(this.#sublevel(table));
    } catch (error) {
      if (!isAboutJson(error)) throw error;
      const why = `A record of the table “${table.name}” is not what was written: it is no JSON.`;
      throw new StorageError('damaged', this.place, why, error);
    }
  }

  #sublevel(table: Table<unknown>): Sublevel<Format> {
    const known = this.#sublevels.get(table.name);
    if (known) return known;
    const made = this.#database.sublevel<string, unknown>(table.name, this.#encodings);
    this.#sublevels.set(table.name, made);
    return made;
  }
}

/** Keys can always be decoded. */
function isAboutJson(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'LEVEL_DECODE_ERROR';
}
