import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { reactions } from './reactions.records.js';

/** Forgets the reactions to all messages of a log. */
export function forgetReactions({ store }: Work, logID: string): Promise<void> {
  return store.deleteRange(reactions, within(logID));
}
