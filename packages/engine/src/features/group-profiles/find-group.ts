import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireGroup } from '../../protocol/entities.js';
import type { WirePublicGroup } from '../../protocol/group-profile-commands.js';
import {
  GROUP_TYPE_RULES,
  memberCountOf,
  presentMemberIDs,
  requireGroup,
  requireMember,
} from '../group-records/index.js';
import { wireGroupFor } from '../groups/index.js';
import { isFindable, isGroupID } from './group-profiles.rules.js';

type FindCommand = Commands['groupProfiles.find'];
type CountCommand = Commands['groupProfiles.countOnline'];

/** `groupProfiles.find`: 10015 for what can be no group's ID, 10010 when there is none, 10007 for who hides. */
export async function findPublicGroup(
  work: SessionWork,
  { groupID }: FindCommand['request'],
): Promise<FindCommand['reply']> {
  if (!isGroupID(groupID)) return refuse(10015);
  const group = await requireGroup(work, groupID);
  if (!isFindable(group)) return refuse(10007);
  return { group: publicPartOf(await wireGroupFor(work, group, work.userID)) };
}

function publicPartOf(group: WireGroup): WirePublicGroup {
  const { groupID, type, name, avatar, introduction, notification, ownerID, createTime } = group;
  const { lastInfoTime, nextMessageSeq, memberCount, maxMemberCount } = group;
  const { joinOption, inviteOption } = group;
  return {
    ...{ groupID, type, name, avatar, introduction, notification, ownerID, createTime },
    ...{ lastInfoTime, nextMessageSeq, memberCount, maxMemberCount, joinOption, inviteOption },
  };
}

/** `groupProfiles.countOnline`: whoever is in a live room is there. */
export async function countOnline(
  work: SessionWork,
  { groupID }: CountCommand['request'],
): Promise<CountCommand['reply']> {
  const group = await requireGroup(work, groupID);
  await requireMember(work, group, work.userID);
  if (GROUP_TYPE_RULES[group.type].isLive) return { memberCount: memberCountOf(work, group) };
  const isOnline = (userID: string) => work.sessions.isOnline(userID);
  return { memberCount: (await presentMemberIDs(work, group, isOnline)).length };
}
