import { ClassicLevel } from 'classic-level';
import { keyBytes } from '../storage/key-bytes.js';
import { LevelStore } from '../storage/level-store.js';
import { bringUpToDate } from '../storage/schema.js';
import { StorageError } from '../storage/storage-error.js';
import type { Store } from '../storage/store.js';
import { DiskStore } from './disk-store.js';
import { deniedError, examineFolder, isLockedError, lockedError } from './examine-folder.js';

/** How a folder is to be used. */
export interface DiskOptions {
  sync: boolean;
  onBroken(error: StorageError): void;
}

/** Opens the engine's records in a folder. Rejects with {@link StorageError}, and has then left it alone. */
export async function openDiskStore(
  folder: string,
  { sync, onBroken }: DiskOptions,
): Promise<Store> {
  const place = `The folder “${folder}”`;
  await examineFolder(folder, place);
  const database = new ClassicLevel<string, string>(folder);
  await database.open().catch((error: unknown) => {
    throw isLockedError(error) ? lockedError(place, error) : refused(place, error);
  });
  const options = { place, keyEncoding: keyBytes, sync, readsAtOnce: true };
  const store = new LevelStore(database, options);
  try {
    await bringUpToDate(store);
    return new DiskStore(store, onBroken);
  } catch (error) {
    await store.close();
    throw error instanceof StorageError ? error : deniedError(place, error);
  }
}

/** The files were looked through before: whatever LevelDB has against them, it says itself. */
function refused(place: string, error: unknown): StorageError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const isDamage = cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_CORRUPTION';
  if (!isDamage) return deniedError(place, cause);
  return new StorageError('damaged', place, `LevelDB says: ${cause.message}.`, error);
}
