import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import {
  areMemberFields,
  type MemberRecord,
  requireMember,
  saveMember,
} from '../group-records/index.js';
import { requireAuthority } from '../groups/index.js';
import { requirePermitted } from '../moderation/index.js';
import { isNameCard, mergedFields } from './member-settings.rules.js';
import { requireBelow } from './require-below.js';

type Nothing = Record<string, never>;

/** `memberSettings.setNameCard`: nobody is told, messages that follow show it. */
export async function setNameCard(
  work: SessionWork,
  { groupID, userID, nameCard }: Commands['memberSettings.setNameCard']['request'],
): Promise<Nothing> {
  const member = await requireDescribable(work, groupID, userID, 'setMemberNameCard');
  if (!isNameCard(nameCard)) return refuse(10004);
  requirePermitted(work, [nameCard]);
  saveMember(work, { ...member, nameCard });
  return {};
}

/** `memberSettings.setCustomField`: nobody is told. */
export async function setCustomField(
  work: SessionWork,
  { groupID, userID, memberCustomField }: Commands['memberSettings.setCustomField']['request'],
): Promise<Nothing> {
  const member = await requireDescribable(work, groupID, userID, 'setMemberCustomField');
  const merged = mergedFields(member.memberCustomField, memberCustomField);
  if (!areMemberFields(merged)) return refuse(10004);
  saveMember(work, { ...member, memberCustomField: merged });
  return {};
}

/** Somebody of whom who asks may say something: themselves, or who is below them. */
async function requireDescribable(
  work: SessionWork,
  groupID: string,
  userID: string,
  operation: 'setMemberNameCard' | 'setMemberCustomField',
): Promise<MemberRecord> {
  const isOwn = userID === work.userID;
  const authority = await requireAuthority(
    work,
    groupID,
    isOwn ? 'setOwnMemberProfile' : operation,
  );
  if (!isOwn) await requireBelow(work, authority, userID);
  return requireMember(work, authority.group, userID);
}
