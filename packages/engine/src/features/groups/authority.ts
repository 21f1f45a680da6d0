import { type GroupMemberRole, type GroupOperation, mayInGroup, TYPES } from '@parlor/sdk';
import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { GroupRecord } from '../group-records/index.js';
import { findMember, GROUP_TYPE_RULES, requireGroup } from '../group-records/index.js';

/** Somebody who may do what they want to do in a group. */
export interface Authority {
  group: GroupRecord;
  role: GroupMemberRole;
}

/** The group, and what who asks is in it; 10010 when there is none, 10007 for who is not in it or may not do all of this. */
export async function requireAuthority(
  work: SessionWork,
  groupID: string,
  ...operations: readonly GroupOperation[]
): Promise<Authority> {
  const group = await requireGroup(work, groupID);
  const role = await roleIn(work, group, work.userID);
  const isAllowed = operations.every((operation) => mayInGroup(operation, group, role));
  return role && isAllowed ? { group, role } : refuse(10007);
}

/** What somebody is in a group. Live rooms keep nobody: whoever opened one has a say in it from outside as well. */
export async function roleIn(
  work: Work,
  group: GroupRecord,
  userID: string,
): Promise<GroupMemberRole | undefined> {
  const isLive = GROUP_TYPE_RULES[group.type].isLive;
  if (isLive && userID === group.ownerID) return TYPES.GRP_MBR_ROLE_OWNER;
  return (await findMember(work, group, userID))?.role;
}
