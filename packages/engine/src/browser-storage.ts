import { BrowserLevel } from 'browser-level';
import { respellKeys } from './browser/respell-keys.js';
import { SharedBackend } from './browser/shared-backend.js';
import { reasonOf } from './core/reason-of.js';
import type { EngineStorage } from './engine-storage.js';
import { keyBytes } from './storage/key-bytes.js';
import { LevelStore } from './storage/level-store.js';
import { bringUpToDate } from './storage/schema.js';
import { StorageError } from './storage/storage-error.js';
import type { Store } from './storage/store.js';

export type { EngineStorage } from './engine-storage.js';

/** What Parlor's databases are called in the browser's developer tools. */
const PREFIX = 'parlor-';

/**
 * Keeps an engine's world in the browser (IndexedDB), so that everything is there again after a reload.
 *
 * For `createEngine({ storage: browserStorage('my-app') })`, in a SharedWorker or in the page. Tabs and workers of one
 * origin that use the same name share one engine: the one that holds the Web Lock runs it, the others are
 * connected to it, and when it goes the next one takes over. The engine keeps everything in memory, and says so by
 * `onNotice`, where there are no Web Locks (a page that is neither on https nor on localhost), where the browser
 * refuses them or IndexedDB (in a sandboxed iframe, say), and where the database is damaged or was written by a newer
 * version of this package: that is left untouched. A database of an older version is brought up to date.
 *
 * What was acknowledged is in the database. How soon the browser writes that to the disk is its own affair: it
 * survives the end of the page and of the browser, not always a power failure.
 *
 * @param name of the database, without the prefix `parlor-`.
 */
export function browserStorage(name: string): EngineStorage {
  return {
    run(start, onNotice) {
      if (!canElect()) {
        onNotice(
          noticeOf(name, 'This page has no Web Locks: it is neither on https nor on localhost.'),
        );
        return start();
      }
      const open = () =>
        openStore(name).catch((error: unknown) => {
          onNotice(noticeOf(name, whyOf(error)));
          return undefined;
        });
      return new SharedBackend({
        name,
        start: async () => start(await open()),
        startAlone(error) {
          onNotice(noticeOf(name, whyOf(error)));
          return start();
        },
      });
    },
  };
}

/**
 * Deletes what was kept under a name, for "start over". Waits while an engine has it open: close that engine first,
 * in all tabs.
 */
export function deleteBrowserStorage(name: string): Promise<void> {
  return BrowserLevel.destroy(name, PREFIX);
}

function canElect(): boolean {
  return Boolean(globalThis.navigator?.locks) && typeof BroadcastChannel === 'function';
}

async function openStore(name: string): Promise<Store> {
  const database = new BrowserLevel<string, string>(name, { prefix: PREFIX });
  await database.open();
  const store = new LevelStore(database, { place: placeOf(name), keyEncoding: keyBytes });
  try {
    await respellKeys(database);
    await bringUpToDate(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

function placeOf(name: string): string {
  return `The database “${PREFIX}${name}”`;
}

function whyOf(error: unknown): string {
  return error instanceof StorageError ? error.why : reasonOf(error);
}

function noticeOf(name: string, reason: string): string {
  return (
    `${placeOf(name)} cannot be used. ${reason} ` +
    'The engine keeps everything in memory instead: nothing outlives this page.'
  );
}
