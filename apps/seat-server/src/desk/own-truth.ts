import { isSeatKey, readBook, type SeatDecision } from '@parlor/hooks/seat-rules';
import type { GroupAttributes } from '@parlor/sdk';
import type { SeatWrite } from '../place/seat-place.js';

/**
 * What the seats are, whatever the attributes say: the seats' keys as this server has written them last, with the app's own
 * as they are now. Where it has written none, what is there is believed.
 */
export function truthOf(
  current: GroupAttributes,
  written: GroupAttributes | undefined,
): GroupAttributes {
  if (!written) return current;
  return { ...only(current, (key) => !isSeatKey(key)), ...written };
}

/** Whether somebody else has written seats. Keys more are no seats: nobody looks at them. */
function isForged(current: GroupAttributes, truth: GroupAttributes): boolean {
  return Object.keys(truth).some((key) => isSeatKey(key) && current[key] !== truth[key]);
}

/**
 * What is to be written: what was decided on the truth, and where somebody else has written, all of the truth with it;
 * `undefined` when nothing is. The counter grows beyond theirs.
 */
export function writeFor(
  decision: SeatDecision,
  current: GroupAttributes,
  truth: GroupAttributes,
): SeatWrite | undefined {
  const isWrite = decision.kind === 'set' || decision.kind === 'init';
  if (!isForged(current, truth)) return isWrite ? decision : undefined;
  const base = decision.kind === 'init' ? {} : truth;
  const attributes = { ...base, ...(isWrite && decision.attributes) };
  const revision = Math.max(revisionOf(current), revisionOf(truth)) + 1;
  return { kind: 'init', attributes: { ...attributes, 'seat.rev': String(revision) } };
}

/** The attributes once that is written. */
export function after({ kind, attributes }: SeatWrite, before: GroupAttributes): GroupAttributes {
  return kind === 'init' ? attributes : { ...before, ...attributes };
}

/** The seats' keys among them. */
export function seatKeysOf(attributes: GroupAttributes): GroupAttributes {
  return only(attributes, isSeatKey);
}

/** Whether all of these are written so. */
export function isWritten(wanted: GroupAttributes, current: GroupAttributes): boolean {
  return Object.entries(wanted).every(([key, value]) => current[key] === value);
}

function revisionOf(attributes: GroupAttributes): number {
  return readBook(attributes, () => 0).book.revision;
}

function only(attributes: GroupAttributes, isMeant: (key: string) => boolean): GroupAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => isMeant(key)));
}
