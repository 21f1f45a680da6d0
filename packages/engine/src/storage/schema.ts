import { isCount, isRecord } from '../core/guards.js';
import { isAboutClients } from '../core/kept-answers.js';
import { type Migration, migrate, type Progress } from './migration.js';
import { StorageError } from './storage-error.js';
import type { PlacedStore, Write } from './store.js';
import { allTables, type Table, table } from './table.js';

/**
 * How records are written. To be raised with every change that older records do not understand, together with a
 * migration from the version before. In version 1 keys were UTF-8 (`browser/respell-keys.ts`).
 */
export const SCHEMA_VERSION = 2;

/** From each version that can still be read to the next one. */
const MIGRATIONS: readonly Migration[] = [];

/** The version, or how far a migration has come: no engine takes that for a version that it knows. */
const facts = table<unknown>('store');
const VERSION = 'version';

/** All tables but the one in which the store says something of itself, and the one of what clients were answered lately. */
export function tablesOfWorld(): readonly Table<unknown>[] {
  return allTables().filter((one) => one.name !== facts.name && !isAboutClients(one));
}

/**
 * Signs an empty store, and brings one of an older version up to date. What it does not understand it leaves untouched.
 *
 * Rejects with a `StorageError`: `newer` or `older` of a version that it does not know, `damaged` where something is
 * kept and nothing says in which version. A migration that was interrupted goes on where it was.
 */
export async function bringUpToDate(
  store: PlacedStore,
  { version = SCHEMA_VERSION, migrations = MIGRATIONS } = {},
): Promise<void> {
  const found = await store.get(facts, VERSION);
  if (found === undefined && (await store.isEmpty())) return store.batch([signed(version)]);
  const begun = isProgress(found) ? found : undefined;
  const at = begun?.from ?? found;
  if (!isCount(at)) throw unsigned(store.place, found);
  const way = wayTo(store.place, { version, migrations, at, begun });
  for (const migration of way) {
    const isBegun = begun?.from === migration.from;
    await migrate(store, migration, { begun: isBegun ? begun : undefined, note: signed });
    await store.batch([signed(migration.from + 1)]);
  }
}

/** Which migrations lead to this version, in their order. */
function wayTo(
  place: string,
  {
    version,
    migrations,
    at,
    begun,
  }: {
    version: number;
    migrations: readonly Migration[];
    at: number;
    begun: Progress | undefined;
  },
): Migration[] {
  if (at > version || (begun && at === version)) {
    const newer = begun ? at + 1 : at;
    const why = `It was written in version ${newer} of the engine’s records; this engine reads version ${version}.`;
    throw new StorageError('newer', place, why);
  }
  return Array.from({ length: version - at }, (_, step) => {
    const migration = migrations.find(({ from }) => from === at + step);
    if (migration) return migration;
    const why = `It was written in version ${at} of the engine’s records, from which no way leads to version ${version}.`;
    throw new StorageError('older', place, why);
  });
}

function signed(mark: number | Progress): Write {
  return { type: 'put', table: facts, key: VERSION, value: mark };
}

function unsigned(place: string, found: unknown): StorageError {
  const why =
    found === undefined
      ? 'There are records, but none that says in which version they were written.'
      : 'What says in which version its records were written is not what was written there.';
  return new StorageError('damaged', place, why);
}

function isProgress(mark: unknown): mark is Progress {
  if (!isRecord(mark)) return false;
  const { from, rewrite, after } = mark;
  return isCount(from) && isCount(rewrite) && (after === undefined || typeof after === 'string');
}
