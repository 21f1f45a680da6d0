import { ByteReader } from './byte-reader.js';
import { Damage } from './damage.js';

/** What a manifest says of the other files. */
export interface Manifest {
  /** How keys are sorted. */
  readonly comparator: string;
  /** Logs from this number on are to be read. */
  readonly logNumber: number;
  /** Bytes of each table, by its number. */
  readonly tables: ReadonlyMap<number, number>;
}

/** What is said of one thing; the numbers are LevelDB's. */
const COMPARATOR = 1;
const LOG_NUMBER = 2;
const NEXT_NUMBER = 3;
const LAST_SEQUENCE = 4;
const COMPACT_POINTER = 5;
const TABLE_DELETED = 6;
const TABLE_ADDED = 7;
const PREVIOUS_LOG_NUMBER = 9;

/** Adds up the records of a manifest: each says what has changed. Throws {@link Damage}. */
export function readManifest(records: readonly Uint8Array[]): Manifest {
  const state = { comparator: '', logNumber: 0, tables: new Map<number, number>() };
  for (const record of records) {
    const reader = new ByteReader(record);
    while (!reader.isAtEnd) apply(state, reader);
  }
  return state;
}

function apply(
  state: { comparator: string; logNumber: number; tables: Map<number, number> },
  reader: ByteReader,
): void {
  const tag = reader.varint();
  switch (tag) {
    case COMPARATOR:
      state.comparator = Buffer.from(reader.piece()).toString('latin1');
      break;
    case LOG_NUMBER:
      state.logNumber = reader.varint();
      break;
    case NEXT_NUMBER:
    case LAST_SEQUENCE:
    case PREVIOUS_LOG_NUMBER:
      reader.varint();
      break;
    case COMPACT_POINTER:
      reader.varint();
      reader.piece();
      break;
    case TABLE_DELETED:
      reader.varint();
      state.tables.delete(reader.varint());
      break;
    case TABLE_ADDED:
      addTable(state.tables, reader);
      break;
    default:
      throw new Damage('something is said of nothing that is known');
  }
}

function addTable(tables: Map<number, number>, reader: ByteReader): void {
  reader.varint();
  const number = reader.varint();
  tables.set(number, reader.varint());
  // Its smallest and its greatest key.
  reader.piece();
  reader.piece();
}
