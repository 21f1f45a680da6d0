import { type SessionWork, secondsOf, type Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import {
  GROUP_TYPE_RULES,
  type GroupRecord,
  requireMember,
  requireTopic,
  saveMember,
} from '../group-records/index.js';
import { giveNotice, NOTICE, requireAuthority, tellMemberChanges } from '../groups/index.js';
import { isMuteTime, muteUntil } from './member-settings.rules.js';
import { muteInRoom, muteInTopic } from './mutes.js';
import { requireBelow } from './require-below.js';

type Mute = Commands['memberSettings.mute']['request'];

/** `memberSettings.mute`: all are told who may not speak, or may again; who is muted, once more. */
export async function muteMember(work: SessionWork, mute: Mute): Promise<Record<string, never>> {
  const { groupID, topicID, userID, muteTime } = mute;
  const operation = topicID === undefined ? 'muteGroupMember' : 'muteInTopic';
  const authority = await requireAuthority(work, groupID, operation);
  if (topicID !== undefined && (await requireTopic(work, topicID)).groupID !== groupID) {
    return refuse(10010);
  }
  await requireBelow(work, authority, userID);
  if (!isMuteTime(muteTime)) return refuse(10004);
  const { group } = authority;
  const until = muteUntil(secondsOf(work.clock), muteTime);
  if (topicID === undefined) await keepMute(work, group, userID, until);
  else await muteInTopic(work, topicID, userID, until);
  const deed = { group, operatorID: work.userID, ...(topicID !== undefined && { topicID }) };
  await tellMemberChanges(work, { ...deed, members: [{ userID, muteTime }] });
  if (muteTime > 0) await giveNotice(work, { ...deed, to: userID, operationType: NOTICE.muted });
  return {};
}

async function keepMute(
  work: Work,
  group: GroupRecord,
  userID: string,
  until: number,
): Promise<void> {
  if (GROUP_TYPE_RULES[group.type].isLive) {
    await muteInRoom(work, group.groupID, userID, until);
    return;
  }
  const member = await requireMember(work, group, userID);
  saveMember(work, { ...member, muteUntil: until });
}
