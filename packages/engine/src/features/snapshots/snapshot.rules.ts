import { isRecord, isString } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import { SCHEMA_VERSION, tablesOfWorld } from '../../storage/schema.js';
import type { Entry } from '../../storage/store.js';
import type { Table } from '../../storage/table.js';

/** A parameter is not what it should be. */
const INVALID = 10004;

/** What a snapshot has in it, by table. */
export type Contents = readonly (readonly [
  table: Table<unknown>,
  records: readonly Entry<unknown>[],
])[];

/** What is in a snapshot that came from outside. Refused with 10004 when it is none, or one of another schema. */
export function readSnapshot(text: string): Contents {
  const snapshot = dataOf(text);
  if (!isRecord(snapshot) || !isRecord(snapshot['tables'])) {
    return refuse(INVALID, 'This is no snapshot of an engine.');
  }
  const { schema, tables } = snapshot;
  if (schema !== SCHEMA_VERSION) {
    return refuse(
      INVALID,
      `The snapshot was taken in version ${String(schema)} of the engine’s records; this engine reads version ${SCHEMA_VERSION}.`,
    );
  }
  const known = new Map(tablesOfWorld().map((table) => [table.name, table]));
  return Object.entries(tables).map(([name, records]) => {
    const table = known.get(name);
    const isTable = table && Array.isArray(records) && records.every(isEntry);
    return isTable
      ? [table, records]
      : refuse(INVALID, `The snapshot’s table “${name}” is damaged.`);
  });
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(record: unknown): record is Entry<unknown> {
  return Array.isArray(record) && record.length === 2 && isString(record[0]) && record[1] !== null;
}
