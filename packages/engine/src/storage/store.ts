import type { Table } from './table.js';

/** Which records of a table are wanted, by their keys. */
export interface Range {
  gte?: string;
  lt?: string;
  /** From the last key to the first. */
  reverse?: boolean;
  limit?: number;
}

/** A record with its key. */
export type Entry<Value> = readonly [key: string, value: Value];

/** One change of a batch. */
export type Write =
  | { type: 'put'; table: Table<unknown>; key: string; value: unknown }
  | { type: 'del'; table: Table<unknown>; key: string };

/**
 * Where an engine keeps what it has acknowledged.
 *
 * What holds, whatever is behind it (`store.test.ts` holds it on every one):
 * - A value is plain data. What is read is a copy: changing it changes nothing in the store.
 * - `get` answers with what the last successful batch put there, or `undefined`.
 * - `range` answers in the order of the keys, character code by character code, as of one moment:
 *   a batch is either wholly in it or not at all. Any text is a key, and no two are the same one.
 * - `batch` is atomic: all of its writes take effect, or none and it rejects. Once it has resolved,
 *   every later read sees it, and it is as durable as what is behind. Of two writes to one key the
 *   later wins.
 * - What cannot be read as it was written rejects with a `StorageError`: nothing is left out in silence.
 * - After `close` every call rejects.
 */
export interface Store {
  get<Value>(table: Table<Value>, key: string): Promise<Value | undefined>;
  range<Value>(table: Table<Value>, range: Range): Promise<Entry<Value>[]>;
  batch(writes: readonly Write[]): Promise<void>;
  close(): Promise<void>;
}

/** A store that says where it is, and whether anything was ever written there. */
export interface PlacedStore extends Store {
  /** What the place is called in errors, as the beginning of a sentence. */
  readonly place: string;
  isEmpty(): Promise<boolean>;
}
