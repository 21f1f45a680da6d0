import { StorageError } from './storage-error.js';
import type { PlacedStore, Write } from './store.js';
import type { Table } from './table.js';

/** A record that is to be written. */
export type Put = Omit<Extract<Write, { type: 'put' }>, 'type'>;

/** What becomes of the records of one table. */
export interface Rewrite {
  readonly table: Table<unknown>;
  /**
   * The records that stand for this one from now on: itself under its own key, records of tables that the migration
   * does not rewrite, or none. It depends on nothing but the record.
   */
  become(key: string, value: unknown): readonly Put[];
}

/** How records are brought from one version to the next: a description, carried out by {@link migrate}. */
export interface Migration {
  /** The version that it begins with; it ends with the next one. */
  readonly from: number;
  /** One after the other. */
  readonly rewrites: readonly Rewrite[];
}

/** How far a migration has come: everything up to this key of this rewrite is done. */
export interface Progress {
  readonly from: number;
  readonly rewrite: number;
  readonly after?: string;
}

/** Records that are rewritten in one batch. */
const PIECE = 200;

/**
 * Carries out a migration, one piece after the other. Each is a batch together with the mark of how far it has come, so
 * that whoever is killed in the middle goes on from there.
 *
 * @param note the write that notes how far it has come.
 */
export async function migrate(
  store: PlacedStore,
  { from, rewrites }: Migration,
  { begun, note }: { begun: Progress | undefined; note(progress: Progress): Write },
): Promise<void> {
  const rewritten = new Set(rewrites.map(({ table }) => table.name));
  const first = begun?.rewrite ?? 0;
  for (const [index, rewrite] of rewrites.entries()) {
    if (index < first) continue;
    let after = index === first ? begun?.after : undefined;
    for (;;) {
      // The smallest key that is greater.
      const gte = after === undefined ? '' : `${after}\u0000`;
      const piece = await store.range(rewrite.table, { gte, limit: PIECE });
      const last = piece.at(-1);
      if (!last) break;
      const writes = piece.flatMap(([key, value]) =>
        writesFor(store.place, rewrite, { key, value }, rewritten),
      );
      after = last[0];
      await store.batch([...writes, note({ from, rewrite: index, after })]);
    }
  }
}

function writesFor(
  place: string,
  { table, become }: Rewrite,
  { key, value }: { key: string; value: unknown },
  rewritten: ReadonlySet<string>,
): Write[] {
  const puts = attempt(place, table, () => become(key, value));
  const isItself = (put: Put) => put.table.name === table.name && put.key === key;
  const astray = puts.find((put) => !isItself(put) && rewritten.has(put.table.name));
  if (astray) throw new Error(`A migration would meet what it wrote to “${astray.table.name}”.`);
  const writes = puts.map((put): Write => ({ type: 'put', ...put }));
  return puts.some(isItself) ? writes : [...writes, { type: 'del', table, key }];
}

/** A record that the migration cannot make sense of is not what was written once. */
function attempt<Result>(place: string, { name }: Table<unknown>, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const why = `A record of the table “${name}” is not what its version writes.`;
    throw new StorageError('damaged', place, why, error);
  }
}
