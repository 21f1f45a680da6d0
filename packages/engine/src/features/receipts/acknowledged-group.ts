import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { GroupRecord } from '../group-records/index.js';
import { requirePlaceForMember } from '../topic-messages/index.js';

/** A group in which this person is and messages are acknowledged; 10010, 10007, and 10004 where they are not, as in topics. */
export async function requireAcknowledgedGroup(
  work: SessionWork,
  groupID: string,
): Promise<GroupRecord> {
  const { group, rules } = await requirePlaceForMember(work, groupID);
  return rules.hasReceipts ? group : refuse(10004);
}
