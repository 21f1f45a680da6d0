import type { WireMessage } from '../../protocol/entities.js';

/** How many messages can be acknowledged at once. */
export const MOST_MESSAGES = 30;

/** How many people a page of readers has, at most. */
const MOST_READERS = 100;

/** Whether this person can acknowledge a message: somebody else has sent it, and asks for it. */
export function asksFor(
  { from, needReadReceipt }: Pick<WireMessage, 'from' | 'needReadReceipt'>,
  userID: string,
): boolean {
  return needReadReceipt && from !== userID;
}

/** A page of people, who are sorted, and the cursor of the next; `''` after the last. */
export function readersAfter(
  userIDs: readonly string[],
  { cursor, count }: { cursor: string; count: number },
): { userIDs: string[]; cursor: string } {
  // Who reads between two pages moves nobody: a page begins behind a name, not behind a number.
  const rest = userIDs.filter((userID) => userID > cursor);
  // A page of nobody would be asked for again and again.
  const page = rest.slice(0, Math.max(1, Math.min(count, MOST_READERS)));
  return { userIDs: page, cursor: page.length < rest.length ? (page.at(-1) ?? '') : '' };
}
