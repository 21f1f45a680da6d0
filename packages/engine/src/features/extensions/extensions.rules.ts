import { byteLength } from '../../core/byte-length.js';
import type { WireExtension } from '../../protocol/entities.js';

const MAX_KEY_BYTES = 100;
const MAX_VALUE_BYTES = 1024;

/** How many keys of one message have a value. */
const MAX_KEYS = 300;

/** How many extensions come at once. */
const PAGE = 100;

/** A key, its current state if it ever had one, and how many keys of the message have a value. */
export interface Circumstances {
  current: WireExtension | undefined;
  count: number;
}

/** Whether a key has a value. */
export function isThere(extension: WireExtension | undefined): extension is WireExtension {
  return extension !== undefined && extension.value !== '';
}

/** Why a key cannot be set, by somebody who knows this version of it; `undefined` when it can. */
export function settingFailure(
  { key, value, sequence }: WireExtension,
  { current, count }: Circumstances,
): 20001 | 23001 | undefined {
  if (isOutsized(key, value)) return 20001;
  if (isStale(sequence, current)) return 23001;
  return !isThere(current) && value !== '' && count >= MAX_KEYS ? 20001 : undefined;
}

/** Why a key cannot be deleted, by somebody who knows this version of it; `undefined` when it can. */
export function deletionFailure(
  { sequence }: Pick<WireExtension, 'sequence'>,
  { current }: Pick<Circumstances, 'current'>,
): 23001 | 23004 | undefined {
  if (!isThere(current)) return 23004;
  return isStale(sequence, current) ? 23001 : undefined;
}

/** What there is from a change on, in the order of the changes, as far as it goes on a page. */
export function pageFrom(
  all: readonly WireExtension[],
  fromSequence: number,
): { extensions: WireExtension[]; isCompleted: boolean } {
  const wanted = all
    .filter(({ sequence }) => sequence >= fromSequence)
    .sort((one, other) => one.sequence - other.sequence);
  return { extensions: wanted.slice(0, PAGE), isCompleted: wanted.length <= PAGE };
}

function isOutsized(key: string, value: string): boolean {
  return key === '' || byteLength(key) > MAX_KEY_BYTES || byteLength(value) > MAX_VALUE_BYTES;
}

/** Who knows of no version is right about a key that has no value, though it may have had one. */
function isStale(sequence: number, current: WireExtension | undefined): boolean {
  if (sequence === (current?.sequence ?? 0)) return false;
  return isThere(current) || sequence !== 0;
}
