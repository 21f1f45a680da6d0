import type { Store } from './store.js';
import { table } from './table.js';

/** How records are written. To be raised with every change that older records do not understand. */
const SCHEMA_VERSION = 1;

const facts = table<number>('store');
const VERSION = 'version';

/** A store that another version of this package has written. */
export class OtherSchemaError extends Error {
  constructor(found: unknown) {
    super(
      `It was written in version ${String(found)} of the engine’s records; this engine reads version ${SCHEMA_VERSION}.`,
    );
    this.name = 'OtherSchemaError';
  }
}

/**
 * Signs an empty store, and refuses one that was signed by another version, untouched.
 *
 * Rejects with {@link OtherSchemaError}, or with what the store rejects with.
 */
export async function checkSchema(store: Store): Promise<void> {
  const found = await store.get(facts, VERSION);
  if (found === SCHEMA_VERSION) return;
  if (found !== undefined) throw new OtherSchemaError(found);
  await store.batch([{ type: 'put', table: facts, key: VERSION, value: SCHEMA_VERSION }]);
}
