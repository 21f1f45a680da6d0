import type { Backend } from './create-backend.js';
import type { Store } from './storage/store.js';

/**
 * A place where an engine keeps its world, so that it outlives the page or the process: made by `browserStorage` of
 * `@parlor/engine/browser-storage`, or in Node by `diskStorage` of `@parlor/engine/disk-storage`. Nothing in it is for
 * apps to call.
 */
export interface EngineStorage {
  /**
   * Runs an engine on this place.
   *
   * @param start makes the engine, on a store of this place or, without one, in memory.
   * @param onNotice told in words when it could not be done as asked.
   */
  run(start: (store?: Store) => Backend, onNotice: (notice: string) => void): Backend;
}
