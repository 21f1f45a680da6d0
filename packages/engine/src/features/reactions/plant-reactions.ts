import type { Work } from '../../core/context.js';
import { reactions, reactionsKey } from './reactions.records.js';

/** The reactions that a message has from the start. Nobody is told: nobody is there yet. */
export function plantReactions(
  { store }: Work,
  { logID, messageID }: { logID: string; messageID: string },
  planted: Readonly<Record<string, readonly string[]>>,
): void {
  const records = Object.entries(planted).map(([reactionID, userIDs]) => ({
    reactionID,
    userIDs: [...userIDs],
  }));
  store.put(
    reactions,
    reactionsKey(logID, messageID),
    records.filter(({ userIDs }) => userIDs.length > 0),
  );
}
