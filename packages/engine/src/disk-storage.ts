import type { EngineStorage } from './engine-storage.js';
import { openDiskStore } from './node/open-disk-store.js';
import { StorageError } from './storage/storage-error.js';
import type { Store } from './storage/store.js';
import { OpeningBackend } from './transports/opening-backend.js';

export type { EngineStorage } from './engine-storage.js';
export type { StorageFault } from './storage/storage-error.js';
export { StorageError };

/** How an engine's folder is to be used. */
export interface DiskStorageOptions {
  /**
   * Whether nothing is acknowledged before it is on the disk itself (`fsync`); `false` when left out. Without it
   * everything that was acknowledged outlives the end of the process, however it comes, and with it a power failure as
   * well. It costs what the disk takes for it: milliseconds for each command that writes.
   */
  sync?: boolean;
  /**
   * Told once, when something that was written cannot be read any more, or when the disk takes nothing. From then on
   * the engine refuses everything; a server does best to end.
   */
  onBroken?: (error: StorageError) => void;
}

/** A folder on the disk in which an engine keeps its world. */
export interface DiskStorage extends EngineStorage {
  /**
   * Opens the folder now, and not with the first client. An engine that is started afterwards goes on with it.
   *
   * Rejects with {@link StorageError} when the folder cannot be used: a server should not start then.
   */
  open(): Promise<Store>;
}

/**
 * Keeps an engine's world in a folder (LevelDB), so that everything is there again after the process was started anew.
 * For Node, with `createEngine({ storage: diskStorage('data') })`.
 *
 * What was acknowledged is there after the process has ended, also when it was killed (SIGKILL). Whether it outlives a
 * power failure depends on {@link DiskStorageOptions.sync}.
 *
 * One process at a time has the folder: another one is refused (`locked`). A folder that is damaged, is something
 * else, may not be written, or was written by another version is refused as well ({@link StorageError}); nothing is
 * repaired or deleted. An engine never falls back to memory: without {@link DiskStorage.open} before, its clients
 * get no line, and `onNotice` says why.
 *
 * @param folder is made when it is missing.
 */
export function diskStorage(
  folder: string,
  { sync = false, onBroken = () => undefined }: DiskStorageOptions = {},
): DiskStorage {
  let opened: Promise<Store> | undefined;
  const open = (): Promise<Store> => {
    opened ??= openDiskStore(folder, { sync, onBroken }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    open,
    run(start, onNotice) {
      const store = open();
      // Whoever starts an engine once more opens it once more.
      opened = undefined;
      return new OpeningBackend(store.then(start), onNotice);
    },
  };
}
