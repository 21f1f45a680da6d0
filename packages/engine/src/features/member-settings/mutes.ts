import { communityIDOfTopic, TYPES } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import { keyOf, within } from '../../storage/keys.js';
import type { Table } from '../../storage/table.js';
import { findGroup, findMember, GROUP_TYPE_RULES } from '../group-records/index.js';
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
  const until = isLive
    ? await muteUntilIn(work, liveMutes, keyOf(member.groupID, userID))
    : member.muteUntil;
  return until > secondsOf(work.clock);
}

/** For how many more seconds somebody may not speak in a topic, muted there by name; 0 when they may. */
export async function topicMuteTimeOf(
  work: Work,
  topicID: string,
  userID: string,
): Promise<number> {
  const until = await muteUntilIn(work, topicMutes, keyOf(topicID, userID));
  return Math.max(0, until - secondsOf(work.clock));
}

/** Mutes somebody in a topic until a time in seconds; 0 lifts it. */
export function muteInTopic(
  work: Work,
  topicID: string,
  userID: string,
  until: number,
): Promise<void> {
  return keepMute(work, topicMutes, [topicID, userID], until);
}

/** Mutes somebody in a live room until a time in seconds; 0 lifts it. */
export function muteInRoom(
  work: Work,
  groupID: string,
  userID: string,
  until: number,
): Promise<void> {
  return keepMute(work, liveMutes, [groupID, userID], until);
}

/** Somebody is not there any more who could be muted in a topic. */
export async function forgetTopicMute(
  { store }: Work,
  topicID: string,
  userID: string,
): Promise<void> {
  const key = keyOf(topicID, userID);
  if ((await store.get(topicMutes, key)) !== undefined) store.delete(topicMutes, key);
}

/** Nobody is muted any more in a topic that is gone. */
export function forgetTopicMutes({ store }: Work, topicID: string): Promise<void> {
  return store.deleteRange(topicMutes, within(topicID));
}

/** Until when somebody is muted, in seconds; 0 stands for not at all. A mute that is over is forgotten when it is met. */
async function muteUntilIn(
  { store, clock }: Work,
  table: Table<number>,
  key: string,
): Promise<number> {
  const until = (await store.get(table, key)) ?? 0;
  if (until === 0 || until > secondsOf(clock)) return until;
  store.delete(table, key);
  return 0;
}

/** Those mutes of a place that nobody has met since they were over go when the next one is kept. */
async function keepMute(
  { store, clock }: Work,
  table: Table<number>,
  [placeID, userID]: readonly [string, string],
  until: number,
): Promise<void> {
  const now = secondsOf(clock);
  for (const [key, end] of await store.entries(table, within(placeID))) {
    if (end <= now) store.delete(table, key);
  }
  const key = keyOf(placeID, userID);
  if (until > 0) store.put(table, key, until);
  else store.delete(table, key);
}
