import { mayInGroup } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import { type GroupRecord, requireGroup, requireMember } from '../group-records/index.js';

/**
 * The community whose topics somebody wants to see: 10010 when there is no such group, 10004 when it has no
 * topics, 10007 when they are not in it.
 */
export async function requireCommunity(work: SessionWork, groupID: string): Promise<GroupRecord> {
  return (await communityAndRole(work, groupID)).group;
}

/** The community whose topics somebody wants to make, change or delete: 10007 too for ordinary members. */
export async function requireManaged(work: SessionWork, groupID: string): Promise<GroupRecord> {
  const { group, role } = await communityAndRole(work, groupID);
  return mayInGroup('manageTopics', group, role) ? group : refuse(10007);
}

async function communityAndRole(work: SessionWork, groupID: string) {
  const group = await requireGroup(work, groupID);
  if (!group.isSupportTopic) return refuse(10004);
  const { role } = await requireMember(work, group, work.userID);
  return { group, role };
}
