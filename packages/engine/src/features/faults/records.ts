import { boundedJSON } from '../../core/bounded-json.js';
import type { Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { allTables } from '../../storage/table.js';

/** A parameter is not what it should be. */
const INVALID = 10004;

/** How many records are told at once, and how many when nobody says. */
const MOST = 100;
const USUAL = 50;

/** Some records of a table, to be looked at. */
export async function recordsOf(
  { store }: Work,
  { table: name, after, limit = USUAL }: Commands['admin.records']['request'],
): Promise<Commands['admin.records']['reply']> {
  const table = allTables().find((one) => one.name === name);
  if (!table) return refuse(INVALID, `The engine has no table “${name}”.`);
  const count = Math.min(MOST, Math.max(1, limit));
  // The key that comes right after another one.
  const range = after === undefined ? {} : { gte: `${after}\u0000` };
  const entries = await store.entries(table, { ...range, limit: count + 1 });
  const records = entries
    .slice(0, count)
    .map(([key, value]) => ({ key, text: boundedJSON(value) }));
  return { records, isCompleted: entries.length <= count };
}
