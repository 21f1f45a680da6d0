import type { Work } from '../../core/context.js';
import { keyOf } from '../../storage/keys.js';
import { extendedMessageKey, extensions, extensionVersions } from './extensions.records.js';

/** The extensions that a message has from the start. Nobody is told: nobody is there yet. */
export function plantExtensions(
  { store }: Work,
  { logID, messageID }: { logID: string; messageID: string },
  planted: Readonly<Record<string, string>>,
): void {
  const messageKey = extendedMessageKey(logID, messageID);
  const entries = Object.entries(planted);
  for (const [index, [key, value]] of entries.entries()) {
    store.put(extensions, keyOf(messageKey, key), { key, value, sequence: index + 1 });
  }
  const count = entries.length;
  store.put(extensionVersions, messageKey, { lastSequence: count, clearSequence: 0, count });
}
