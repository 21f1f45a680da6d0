import { MemoryLevel } from 'memory-level';
import { LevelStore } from './level-store.js';
import type { PlacedStore } from './store.js';

/** A store that lives as long as the engine: for tests, stories and demos. */
export function createMemoryStore(): PlacedStore {
  // As strings, since that is what JSON is; the default would need Node's Buffer.
  const database = new MemoryLevel<string, string>({ storeEncoding: 'utf8' });
  return new LevelStore(database, { place: 'The memory of this engine' });
}
