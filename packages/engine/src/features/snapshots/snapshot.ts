import type { Work } from '../../core/context.js';
import { SCHEMA_VERSION, tablesOfWorld } from '../../storage/schema.js';
import type { Contents } from './snapshot.rules.js';

/** All that is stored; tables that have nothing are left out. */
export async function takeSnapshot({ store }: Work) {
  const tables: Record<string, readonly (readonly [key: string, value: unknown])[]> = {};
  for (const table of tablesOfWorld()) {
    const records = await store.entries(table, {});
    if (records.length > 0) tables[table.name] = records;
  }
  return { schema: SCHEMA_VERSION, tables };
}

/** Puts this in the place of all that is stored. */
export async function replaceAll({ store }: Work, contents: Contents): Promise<void> {
  for (const table of tablesOfWorld()) await store.deleteRange(table, {});
  for (const [table, records] of contents) {
    for (const [key, value] of records) store.put(table, key, value);
  }
}
