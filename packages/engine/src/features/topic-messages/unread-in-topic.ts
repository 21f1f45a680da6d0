import type { Work } from '../../core/context.js';
import { keyOf, within } from '../../storage/keys.js';
import { uncountedIndexesAfter } from '../messages/index.js';
import { quietMessages } from './topic-messages.records.js';

/** The numbers of the messages after this one that do not count as unread to a person; ascending. */
export async function excludedAfter(
  work: Work,
  { logID, userID }: { logID: string; userID: string },
  index: number,
): Promise<number[]> {
  const later = { ...within(logID), gte: keyOf(logID, index + 1) };
  const quiet = (await work.store.values(quietMessages, later))
    .filter((one) => one.userID === undefined || one.userID === userID)
    .map((one) => one.index);
  const gone = await uncountedIndexesAfter(work, { logID, userID }, index);
  return [...new Set([...quiet, ...gone])].sort((one, other) => one - other);
}
