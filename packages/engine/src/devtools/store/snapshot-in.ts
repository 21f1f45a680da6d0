import type { EngineSnapshot } from '../../engine-admin.js';

/** Reads a snapshot out of a file. Rejects with `otherwise` where there is none in it. */
export async function snapshotIn(file: Blob, otherwise: string): Promise<EngineSnapshot> {
  const text = await file.text();
  const value = parsed(text);
  if (isSnapshot(value)) return value;
  throw new Error(otherwise);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As far as can be told by its outside: the engine looks closer. */
function isSnapshot(value: unknown): value is EngineSnapshot {
  const { schema, tables } = Object(value);
  return typeof schema === 'number' && typeof tables === 'object' && tables !== null;
}
