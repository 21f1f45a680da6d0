import { type ChangedGroupProfile, TYPES } from '@parlor/sdk';
import { type SessionWork, secondsOf } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { findMember, type GroupRecord, saveGroup, saveMember } from '../group-records/index.js';
import { requireAuthority, tellGroupChanges } from '../groups/index.js';
import { requirePermitted } from '../moderation/index.js';
import { findProfile } from '../profiles/index.js';
import { changed, newsOf, operationsOf, updateFailure } from './group-profiles.rules.js';

type Nothing = Record<string, never>;

/** `groupProfiles.update`: who may not change all of it changes nothing. */
export async function updateGroup(
  work: SessionWork,
  { groupID, changes }: Commands['groupProfiles.update']['request'],
): Promise<Nothing> {
  const { group } = await requireAuthority(work, groupID, ...operationsOf(changes));
  const news = newsOf(group, changes);
  const failure = updateFailure(news);
  if (failure) return refuse(failure);
  requirePermitted(work, [news.groupName, news.introduction, news.notification]);
  if (Object.keys(news).length > 0) await change(work, group, news);
  return {};
}

/** `groupProfiles.changeOwner`: 10019 when nobody is called so, 10007 when they are not in the group. */
export async function changeOwner(
  work: SessionWork,
  { groupID, newOwnerID }: Commands['groupProfiles.changeOwner']['request'],
): Promise<Nothing> {
  const { group } = await requireAuthority(work, groupID, 'changeGroupOwner');
  if (newOwnerID === work.userID) return refuse(10004);
  if (!(await findProfile(work, newOwnerID))) return refuse(10019);
  const heir = await findMember(work, group, newOwnerID);
  if (!heir) return refuse(10007);
  saveMember(work, { ...heir, role: TYPES.GRP_MBR_ROLE_OWNER });
  await demote(work, group);
  await change(work, group, { ownerID: newOwnerID });
  return {};
}

async function demote(work: SessionWork, group: GroupRecord): Promise<void> {
  const owner = await findMember(work, group, work.userID);
  if (owner) saveMember(work, { ...owner, role: TYPES.GRP_MBR_ROLE_MEMBER });
}

async function change(
  work: SessionWork,
  before: GroupRecord,
  changes: ChangedGroupProfile,
): Promise<void> {
  const group = saveGroup(work, changed(before, changes, secondsOf(work.clock)));
  await tellGroupChanges(work, { group, operatorID: work.userID, changes });
}
