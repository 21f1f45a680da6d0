import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { extensions, extensionVersions } from './extensions.records.js';

/** Forgets the extensions of all messages of a log. */
export async function forgetExtensions({ store }: Work, logID: string): Promise<void> {
  await store.deleteRange(extensions, within(logID));
  await store.deleteRange(extensionVersions, within(logID));
}
