import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import {
  GROUP_TYPE_RULES,
  type GroupRecord,
  requireGroup,
  requireMember,
} from '../groups/index.js';

/** A group in which this person is and messages are acknowledged; 10010, 10007, and 10004 where they are not. */
export async function requireAcknowledgedGroup(
  work: SessionWork,
  groupID: string,
): Promise<GroupRecord> {
  const group = await requireGroup(work, groupID);
  await requireMember(work, group, work.userID);
  return GROUP_TYPE_RULES[group.type].hasReceipts ? group : refuse(10004);
}
