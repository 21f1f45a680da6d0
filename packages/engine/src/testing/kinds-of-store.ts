import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserLevel } from 'browser-level';
import { ClassicLevel } from 'classic-level';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { DiskStore } from '../node/disk-store.js';
import { keyBytes } from '../storage/key-bytes.js';
import { LevelStore } from '../storage/level-store.js';
import { createMemoryStore } from '../storage/memory-store.js';
import type { PlacedStore } from '../storage/store.js';

/** Somewhere to keep things, empty at first. */
export interface StorePlace {
  open(): Promise<PlacedStore>;
  /** Closes what was opened, and leaves nothing behind. */
  remove(): Promise<void>;
}

/** What a store can stand on. */
export interface KindOfStore {
  readonly kind: 'in memory' | 'in the browser' | 'on disk';
  /** Whether a store that is opened again in the same place holds what was written there. */
  readonly isKept: boolean;
  place(): Promise<StorePlace>;
}

/** Every kind: what holds of one holds of all. */
export const KINDS_OF_STORE: readonly KindOfStore[] = [
  { kind: 'in memory', isKept: false, place: async () => placeOf(createMemoryStore) },
  { kind: 'in the browser', isKept: true, place: inBrowser },
  { kind: 'on disk', isKept: true, place: onDisk },
];

/** One of them. */
export function kindOf(kind: KindOfStore['kind']): KindOfStore {
  const found = KINDS_OF_STORE.find((one) => one.kind === kind);
  if (!found) throw new Error(`There is no store ${kind}.`);
  return found;
}

let places = 0;

async function inBrowser(): Promise<StorePlace> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  places += 1;
  const name = `place-${places}`;
  return placeOf(() => {
    const database = new BrowserLevel<string, string>(name, { prefix: 'test-' });
    return new LevelStore(database, { place: 'The database', keyEncoding: keyBytes });
  });
}

async function onDisk(): Promise<StorePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'parlor-store-'));
  return placeOf(
    () => {
      const database = new ClassicLevel<string, string>(join(folder, 'data'));
      const options = { place: 'The folder', keyEncoding: keyBytes, readsAtOnce: true };
      const store = new LevelStore(database, options);
      return new DiskStore(store, () => undefined);
    },
    () => rm(folder, { recursive: true }),
  );
}

function placeOf(
  make: () => PlacedStore,
  remove: () => Promise<void> = async () => undefined,
): StorePlace {
  const opened: PlacedStore[] = [];
  return {
    async open() {
      const store = make();
      opened.push(store);
      // A database opens by itself, sooner or later; from here on it is open.
      await store.isEmpty();
      return store;
    },
    async remove() {
      for (const store of opened) await store.close();
      await remove();
    },
  };
}
