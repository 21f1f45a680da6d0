import type { SessionWork } from '../../core/context.js';
import type { Push } from '../../protocol/pushes.js';
import type { GroupRecord } from '../group-records/index.js';
import { tellPresent } from '../groups/index.js';

type Changed = Extract<Push, { type: 'attributes.changed' }>;

/**
 * Tells who is there that attributes have changed; the session that changed them hears by the answer.
 * Who is away is not told later: the version will tell them that they have to ask.
 */
export async function tellAttributes(
  work: SessionWork,
  group: GroupRecord,
  news: Pick<Changed, 'mainSequence' | 'change'>,
): Promise<void> {
  const push: Push = { type: 'attributes.changed', groupID: group.groupID, ...news };
  await tellPresent(work, group, push, work.session);
}
