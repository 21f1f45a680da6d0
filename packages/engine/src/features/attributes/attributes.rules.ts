import { byteLength } from '../../core/byte-length.js';
import type { AttributeConflicts } from '../../core/settings.js';
import type { WireAttribute } from '../../protocol/entities.js';

type Attribute = Pick<WireAttribute, 'key' | 'value'>;
type AttributeVersion = Pick<WireAttribute, 'key' | 'sequence'>;

const MAX_KEYS = 16;
const MAX_KEY_BYTES = 32;
/** The manual's 4 KB and 16 KB: the service counts in thousands. */
const MAX_VALUE_BYTES = 4_000;
const MAX_TOTAL_BYTES = 16_000;

/** How many writes a group takes within how many milliseconds. */
const WRITES = 5;
const WRITES_PERIOD = 1_000;

/** Why something cannot be an attribute, whatever else there is; `undefined` when all of them can. */
export function attributeFailure(written: readonly Attribute[]): 10045 | 10046 | undefined {
  if (written.some(({ key }) => byteLength(key) > MAX_KEY_BYTES)) return 10045;
  return written.some(({ value }) => byteLength(value) > MAX_VALUE_BYTES) ? 10046 : undefined;
}

/** Why a group cannot have all of these, of which each key is there once. */
export function sizeFailure(all: readonly Attribute[]): 10047 | 10048 | undefined {
  if (all.length > MAX_KEYS) return 10047;
  const total = all.reduce((sum, { key, value }) => sum + byteLength(key) + byteLength(value), 0);
  return total > MAX_TOTAL_BYTES ? 10048 : undefined;
}

/** The versions of a group and its attributes, as the service or a client knows them. */
export interface Versions {
  mainSequence: number;
  /** Of the keys that are touched; `all` when no key is left alone. */
  keys: readonly AttributeVersion[] | 'all';
}

/** Whether somebody else was faster than the one who makes this write. */
export function isConflict(
  policy: AttributeConflicts,
  carried: Versions,
  current: { mainSequence: number; sequenceOf(key: string): number },
): boolean {
  if (policy === 'strict' || carried.keys === 'all') {
    return carried.mainSequence !== current.mainSequence;
  }
  return carried.keys.some(({ key, sequence }) => sequence !== current.sequenceOf(key));
}

/** The writes of which the service still knows, with one now; `undefined` when that is one too many. */
export function lastWritesWith(lastWrites: readonly number[], now: number): number[] | undefined {
  // A clock that was put back must not close a group for as long.
  const recent = lastWrites.filter((time) => time <= now && now - time < WRITES_PERIOD);
  return recent.length < WRITES ? [...recent, now] : undefined;
}
