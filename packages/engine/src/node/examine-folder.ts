import { readdir } from 'node:fs/promises';
import { ClassicLevel } from 'classic-level';
import { reasonOf } from '../core/reason-of.js';
import { StorageError } from '../storage/storage-error.js';
import { checkFiles, DamagedFile, ForeignDatabase } from './leveldb/check-files.js';

/** What LevelDB leaves in a folder before it has said anything in it. */
const NOTHING_YET = /^(LOCK|LOG|LOG\.old|MANIFEST-000001|\d+\.dbtmp)$/;
const OF_LEVELDB = /^(CURRENT|MANIFEST-\d+|\d+\.(log|ldb|sst))$/;
/** What a file system, or a person's file manager, puts into an empty folder. */
const HARMLESS = /^(\..*|lost\+found)$/;

/**
 * Sees whether a folder is an engine's, or can become one. Writes nothing.
 *
 * Rejects with {@link StorageError}: `foreign`, `damaged`, `denied`, and `locked` where somebody else is at work in it.
 */
export async function examineFolder(folder: string, place: string): Promise<void> {
  const names = await namesIn(folder, place);
  if (!names.includes('CURRENT')) return refuseLeftovers(names, place);
  try {
    await checkFiles(folder, names);
  } catch (error) {
    // Whoever has it open moves the files about.
    if (await isLocked(folder)) throw lockedError(place, error);
    throw judged(error, place);
  }
}

/** Another engine has it open. */
export function lockedError(place: string, cause: unknown): StorageError {
  return new StorageError('locked', place, 'Another process has it open.', cause);
}

/** The process may not do there what it has to. */
export function deniedError(place: string, cause: unknown): StorageError {
  return new StorageError('denied', place, `The system refuses it: ${reasonOf(cause)}.`, cause);
}

async function namesIn(folder: string, place: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new StorageError('foreign', place, 'It is not a folder.', error);
    throw deniedError(place, error);
  }
}

/** A folder without the file that says where everything begins must be as good as empty. */
function refuseLeftovers(names: readonly string[], place: string): void {
  const left = names.find((name) => OF_LEVELDB.test(name) && !NOTHING_YET.test(name));
  if (left !== undefined) {
    const why = `There is “${left}”, but the file “CURRENT”, with which everything begins, is missing.`;
    throw new StorageError('damaged', place, why);
  }
  const foreign = names.find((name) => !NOTHING_YET.test(name) && !HARMLESS.test(name));
  if (foreign !== undefined) {
    throw new StorageError('foreign', place, `There is something else in it: “${foreign}”.`);
  }
}

function judged(error: unknown, place: string): StorageError {
  if (error instanceof DamagedFile) {
    return new StorageError('damaged', place, error.message, error);
  }
  if (error instanceof ForeignDatabase) {
    return new StorageError('foreign', place, error.message, error);
  }
  return deniedError(place, error);
}

/** Asks LevelDB for its lock, and for nothing else: a database that exists is refused before it is read. */
async function isLocked(folder: string): Promise<boolean> {
  const database = new ClassicLevel(folder, { createIfMissing: false, errorIfExists: true });
  try {
    await database.open();
    await database.close();
    return false;
  } catch (error) {
    return isLockedError(error);
  }
}

/** What LevelDB says of an open that failed. */
export function isLockedError(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
}
