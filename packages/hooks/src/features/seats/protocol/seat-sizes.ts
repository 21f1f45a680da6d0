import type { GroupAttributes } from '@parlor/sdk';
import { byteLength, isWithinBytes } from './byte-length.js';
import { isSeatKey } from './seat-keys.js';
import { LARGEST_SEAT } from './seat-value.js';

/** Bytes of a value of the protocol; below the service's limit, so that this is never reached. */
export const LARGEST_VALUE = 3800;
/** Bytes of all keys and values; below the service's limit, too. */
export const LARGEST_TOTAL = 15_200;
/** The service's. */
const MOST_KEYS = 16;

/** What is to be written. */
interface Write {
  /** Whether other keys stay, or go. */
  readonly kind: 'set' | 'init';
  readonly attributes: Readonly<GroupAttributes>;
}

/** Whether the attributes of the group still fit once this is written. What makes nothing larger does. */
export function fits({ kind, attributes }: Write, before: Readonly<GroupAttributes>): boolean {
  const after = kind === 'init' ? attributes : { ...before, ...attributes };
  const isSmall = ([key, value]: readonly [string, string]) =>
    isWithinBytes(value, limitOf(key)) || byteLength(value) <= byteLength(before[key] ?? '');
  if (!Object.entries(attributes).every(isSmall)) return false;
  const hasTooMany = count(after) > MOST_KEYS && count(after) > count(before);
  const isTooLarge = bytes(after) > LARGEST_TOTAL && bytes(after) > bytes(before);
  return !hasTooMany && !isTooLarge;
}

/** What the app keeps there is its own affair, and the service's. */
function limitOf(key: string): number {
  if (!isSeatKey(key)) return Number.POSITIVE_INFINITY;
  return SINGLE_SEAT.test(key) ? LARGEST_SEAT : LARGEST_VALUE;
}

const SINGLE_SEAT = /^seat\.\d+$/;

function count(attributes: Readonly<GroupAttributes>): number {
  return Object.keys(attributes).length;
}

function bytes(attributes: Readonly<GroupAttributes>): number {
  const sizes = Object.entries(attributes).map(
    ([key, value]) => byteLength(key) + byteLength(value),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
