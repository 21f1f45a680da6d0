import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { reactions } from './reactions.records.js';

/** Forgets the reactions to all messages of a log. */
export async function forgetReactions({ store }: Work, logID: string): Promise<void> {
  for (const [key] of await store.entries(reactions, within(logID))) store.delete(reactions, key);
}
