import type { WirePin, WireUnpinned } from '../../protocol/entities.js';
import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** A pinned message, and who has pinned it. */
export type PinRecord = WirePin & WireUnpinned;

/** By groupID and sequence. */
export const pins = table<PinRecord>('pinned-messages');

/** The key of a pinned message. */
export function pinKey(groupID: string, sequence: number): string {
  return keyOf(groupID, sequence);
}
