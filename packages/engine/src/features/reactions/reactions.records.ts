import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** Who has reacted to a message in one way: at least one person, the first of them first. */
export interface ReactionRecord {
  reactionID: string;
  userIDs: string[];
}

/** The reactions to a message, the first of them first. By logID and message ID. */
export const reactions = table<ReactionRecord[]>('reactions');

/** The key of a message's reactions. */
export function reactionsKey(logID: string, messageID: string): string {
  return keyOf(logID, messageID);
}
