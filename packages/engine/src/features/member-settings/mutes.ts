import { communityIDOfTopic, TYPES } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import { keyOf, within } from '../../storage/keys.js';
import {
  findGroup,
  findMember,
  GROUP_TYPE_RULES,
  type MemberRecord,
} from '../group-records/index.js';
import { liveMutes, topicMutes } from './member-settings.records.js';

/**
 * Whether somebody may not speak in a group or a topic: muted by name there, or with all members of the group while being
 * an ordinary one. What holds in a community holds in its topics; that all are muted in a topic the topic itself knows.
 * Who is not in the group is not muted, nor is who owns it since: nobody could let them speak again.
 */
export async function isMutedIn(
  work: Work,
  groupOrTopicID: string,
  userID: string,
): Promise<boolean> {
  const communityID = communityIDOfTopic(groupOrTopicID);
  const group = await findGroup(work, communityID ?? groupOrTopicID);
  const member = group && (await findMember(work, group, userID));
  if (!member || member.role === TYPES.GRP_MBR_ROLE_OWNER) return false;
  if (group.muteAllMembers && member.role !== TYPES.GRP_MBR_ROLE_ADMIN) return true;
  if (communityID && (await topicMuteTimeOf(work, groupOrTopicID, userID)) > 0) return true;
  const isLive = GROUP_TYPE_RULES[group.type].isLive;
  const until = isLive ? await liveMuteUntilOf(work, member) : member.muteUntil;
  return until > secondsOf(work.clock);
}

/** For how many more seconds somebody may not speak in a topic, muted there by name; 0 when they may. */
export async function topicMuteTimeOf(
  work: Work,
  topicID: string,
  userID: string,
): Promise<number> {
  const until = (await work.store.get(topicMutes, keyOf(topicID, userID))) ?? 0;
  return Math.max(0, until - secondsOf(work.clock));
}

/** Until when somebody is muted by name in a live room, in seconds; 0 stands for not at all. */
async function liveMuteUntilOf(
  { store }: Work,
  { groupID, userID }: Pick<MemberRecord, 'groupID' | 'userID'>,
): Promise<number> {
  return (await store.get(liveMutes, keyOf(groupID, userID))) ?? 0;
}

/** Mutes somebody in a topic until a time in seconds; 0 lifts it. */
export function muteInTopic({ store }: Work, topicID: string, userID: string, until: number): void {
  const key = keyOf(topicID, userID);
  if (until > 0) store.put(topicMutes, key, until);
  else store.delete(topicMutes, key);
}

/** Mutes somebody in a live room until a time in seconds; 0 lifts it. */
export function muteInRoom({ store }: Work, groupID: string, userID: string, until: number): void {
  const key = keyOf(groupID, userID);
  if (until > 0) store.put(liveMutes, key, until);
  else store.delete(liveMutes, key);
}

/** Nobody is muted any more in a topic that is gone. */
export function forgetTopicMutes({ store }: Work, topicID: string): Promise<void> {
  return store.deleteRange(topicMutes, within(topicID));
}
