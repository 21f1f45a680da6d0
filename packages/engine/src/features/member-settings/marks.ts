import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { memberMarks } from './member-settings.records.js';

/** How people are marked in a live room, by userID; ascending. Who has no mark is not in it. */
export async function marksIn(
  work: Work,
  groupID: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const records = await work.store.values(memberMarks, within(groupID));
  return new Map(records.map(({ userID, marks }) => [userID, marks]));
}
