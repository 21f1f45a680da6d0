import { type GroupMemberRole, outranks, TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import { GROUP_TYPE_RULES, type GroupRecord } from '../group-records/index.js';
import { type Authority, roleIn } from '../groups/index.js';
import { findProfile } from '../profiles/index.js';

/** Makes sure that this may be done to somebody: 10004 when they are not in the group, 10007 when they are not below. */
export async function requireBelow(
  work: Work,
  { group, role }: Authority,
  userID: string,
): Promise<void> {
  const target = (await roleIn(work, group, userID)) ?? (await visitorRole(work, group, userID));
  if (!target) return refuse(10004);
  if (!outranks(role, target)) return refuse(10007);
}

/** Who is out of a live room for a moment can be spoken of: they come back without being asked. */
async function visitorRole(
  work: Work,
  group: GroupRecord,
  userID: string,
): Promise<GroupMemberRole | undefined> {
  if (!GROUP_TYPE_RULES[group.type].isLive) return undefined;
  return (await findProfile(work, userID)) && TYPES.GRP_MBR_ROLE_MEMBER;
}
