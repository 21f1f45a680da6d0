import { MemoryLevel } from 'memory-level';
import { LevelStore } from './level-store.js';
import type { Store } from './store.js';

/** A store that lives as long as the engine: for tests, stories and demos. */
export function createMemoryStore(): Store {
  // As strings, since that is what JSON is; the default would need Node's Buffer.
  return new LevelStore(new MemoryLevel<string, string>({ storeEncoding: 'utf8' }));
}
