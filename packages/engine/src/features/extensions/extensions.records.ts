import type { WireExtension } from '../../protocol/entities.js';
import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** What the extensions of a message have in common. A message that was never extended has none of it. */
export interface ExtensionVersionRecord {
  /** The number of the newest change: changes are counted from 1. */
  lastSequence: number;
  /** The number of the newest change when everything was deleted the last time; 0 when it never was. */
  clearSequence: number;
  /** How many keys have a value. */
  count: number;
}

/** By logID and message ID. */
export const extensionVersions = table<ExtensionVersionRecord>('extension-versions');

/**
 * By logID, message ID and key. A key that was deleted by itself stays, without a value: who asks for what
 * has changed has to hear of it.
 */
export const extensions = table<WireExtension>('extensions');

/** The key of a message's versions, and what those of its extensions begin with. */
export function extendedMessageKey(logID: string, messageID: string): string {
  return keyOf(logID, messageID);
}
