/**
 * Why a place cannot be used:
 * - `locked`: another engine has it open.
 * - `damaged`: something that was written there cannot be read, or is gone.
 * - `foreign`: it belongs to something else.
 * - `denied`: the process may not read or write there, or the disk refuses it.
 * - `newer`: a newer version of this package has written it.
 * - `older`: a version has written it that is too old for this one.
 */
export type StorageFault = 'locked' | 'damaged' | 'foreign' | 'denied' | 'newer' | 'older';

const ADVICE: Readonly<Record<StorageFault, string>> = {
  locked: 'Close the other engine, or give this one a place of its own.',
  damaged:
    'Nothing was repaired or deleted. Put a copy of it back, or begin with an empty place; keep this one to look into.',
  foreign: 'Nothing was changed in it. Give the engine an empty place of its own.',
  denied:
    'See to it that the process may write there and that the disk has room, or take another place.',
  newer: 'Nothing was changed in it. Use the version that wrote it, or another place.',
  older: 'Nothing was changed in it. Use the version that wrote it, or another place.',
};

/** A place for an engine's records that cannot be used. Nothing in it was deleted or repaired. */
export class StorageError extends Error {
  readonly code: StorageFault;
  /** What is the matter: which place cannot be used. */
  readonly what: string;
  readonly why: string;
  /** What can be done about it. */
  readonly advice: string;

  constructor(code: StorageFault, place: string, why: string, cause?: unknown) {
    const what = `${place} cannot be used.`;
    const advice = ADVICE[code];
    super(`${what} ${why} ${advice}`, { cause });
    this.name = 'StorageError';
    this.code = code;
    this.what = what;
    this.why = why;
    this.advice = advice;
  }
}
