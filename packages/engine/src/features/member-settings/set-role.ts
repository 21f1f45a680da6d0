import { TYPES } from '@parlor/sdk';
import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { type GroupRecord, membersOf, requireMember, saveMember } from '../group-records/index.js';
import { giveNotice, NOTICE, requireAuthority, tellRoles } from '../groups/index.js';
import { MOST_ADMINS } from './member-settings.rules.js';
import { requireBelow } from './require-below.js';

/** `memberSettings.setRole`: all are told who has become an admin or is one no longer; who it is, once more. */
export async function setRole(
  work: SessionWork,
  { groupID, userID, role }: Commands['memberSettings.setRole']['request'],
): Promise<Record<string, never>> {
  const authority = await requireAuthority(work, groupID, 'setGroupMemberRole');
  const { group } = authority;
  const isCustom = role === TYPES.GRP_MBR_ROLE_CUSTOM;
  if (isCustom && group.type !== TYPES.GRP_COMMUNITY) return refuse(10004);
  await requireBelow(work, authority, userID);
  const member = await requireMember(work, group, userID);
  const wasAdmin = member.role === TYPES.GRP_MBR_ROLE_ADMIN;
  const isAdmin = role === TYPES.GRP_MBR_ROLE_ADMIN;
  if (isAdmin && !wasAdmin && (await adminCount(work, group)) >= MOST_ADMINS) return refuse(10004);
  saveMember(work, { ...member, role });
  if (isAdmin !== wasAdmin) await tell(work, group, userID, isAdmin);
  return {};
}

async function tell(
  work: SessionWork,
  group: GroupRecord,
  userID: string,
  isAdmin: boolean,
): Promise<void> {
  const operatorID = work.userID;
  await tellRoles(work, { group, operatorID, userIDs: [userID], isAdmin });
  const operationType = isAdmin ? NOTICE.madeAdmin : NOTICE.noAdminAnyMore;
  await giveNotice(work, { to: userID, group, operationType, operatorID });
}

async function adminCount(work: Work, group: GroupRecord): Promise<number> {
  const members = await membersOf(work, group);
  return members.filter(({ role }) => role === TYPES.GRP_MBR_ROLE_ADMIN).length;
}
