import type { GroupAttributes } from '@parlor/sdk';
import { byteLength, isWithinBytes } from './byte-length.js';
import { META_KEY, REVISION_KEY } from './seat-keys.js';
import type { SeatDecision } from './seat-rules.js';

/** Bytes; below the service's limits, so that these are never reached. */
const LARGEST_SEAT = 900;
const LARGEST_VALUE = 3800;
const LARGEST_TOTAL = 15_200;
/** The service's. */
const MOST_KEYS = 16;

/** Whether the attributes of the group still fit once this is done. What makes nothing larger does. */
export function fits(decision: SeatDecision, before: Readonly<GroupAttributes>): boolean {
  if (decision.kind !== 'set' && decision.kind !== 'init') return true;
  const changes = decision.attributes;
  const after = decision.kind === 'init' ? changes : { ...before, ...changes };
  if (!Object.entries(changes).every(isSmall)) return false;
  const hasTooMany = count(after) > MOST_KEYS && count(after) > count(before);
  const isTooLarge = bytes(after) > LARGEST_TOTAL && bytes(after) > bytes(before);
  return !hasTooMany && !isTooLarge;
}

function isSmall([key, value]: readonly [string, string]): boolean {
  const limit = key === META_KEY || key === REVISION_KEY ? LARGEST_VALUE : LARGEST_SEAT;
  return isWithinBytes(value, limit);
}

function count(attributes: Readonly<GroupAttributes>): number {
  return Object.keys(attributes).length;
}

function bytes(attributes: Readonly<GroupAttributes>): number {
  const sizes = Object.entries(attributes).map(
    ([key, value]) => byteLength(key) + byteLength(value),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
