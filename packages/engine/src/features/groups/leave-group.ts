import type { SessionWork, Work } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { Session } from '../../core/sessions.js';
import { within } from '../../storage/keys.js';
import { forgetAttributes } from '../attributes/index.js';
import { leaveGroupConversation } from '../conversations/index.js';
import { forgetCounters } from '../counters/index.js';
import { forgetExtensions } from '../extensions/index.js';
import {
  applications,
  findGroup,
  findMember,
  GROUP_TYPE_RULES,
  type GroupRecord,
  groups,
  type MemberRecord,
  membersOf,
  quitFailure,
  requireGroup,
} from '../group-records/index.js';
import { forgetMemberSettings } from '../member-settings/index.js';
import { forgetBans } from '../members/index.js';
import { deleteLog, groupLogID } from '../messages/index.js';
import { forgetPinnedMessages } from '../pinned-messages/index.js';
import { forgetReactions } from '../reactions/index.js';
import { forgetReceipts } from '../receipts/index.js';
import { forgetTopics, leaveTopics } from '../topic-messages/index.js';
import { requireAuthority } from './authority.js';
import { removeMember } from './come-and-go.js';
import { giveNotice, NOTICE } from './group-notices.js';
import { tellQuit } from './group-tips.js';
import { tellPresent } from './tell-present.js';

/** `groups.quit` */
export async function quitGroup(
  work: SessionWork,
  { groupID }: { groupID: string },
): Promise<Record<string, never>> {
  const group = await requireGroup(work, groupID);
  const member = await findMember(work, group, work.userID);
  // Whom a live room was closed to when the line was cut has nothing to leave, and is to know it no more.
  if (!member && GROUP_TYPE_RULES[group.type].isLive) return {};
  const failure = quitFailure(group.type, member?.role);
  if (failure || !member) return refuse(failure ?? 10007);
  // The notice takes the person out of the room on every instance.
  if (GROUP_TYPE_RULES[group.type].isLive) {
    await leaveRoom(work, group, work.sessions.of(work.userID));
  } else await leave(work, group, member);
  const notice = { to: work.userID, group, operationType: NOTICE.quit, operatorID: work.userID };
  await giveNotice(work, notice);
  return {};
}

/** `groups.dismiss` */
export async function dismissGroup(
  work: SessionWork,
  { groupID }: { groupID: string },
): Promise<Record<string, never>> {
  const { group } = await requireAuthority(work, groupID, 'dismissGroup');
  const operatorID = work.userID;
  const members = (await membersOf(work, group)).map(({ userID }) => userID);
  const operationType = NOTICE.dismissed;
  for (const to of new Set([...members, operatorID])) {
    await giveNotice(work, { to, group, operationType, operatorID });
  }
  await endGroup(work, group);
  return {};
}

/** The service takes a group back: there is none any more, and every member is told. */
export async function takeBackGroup(work: Work, groupID: string): Promise<void> {
  const group = await requireGroup(work, groupID);
  for (const { userID: to } of await membersOf(work, group)) {
    await giveNotice(work, { to, group, operationType: NOTICE.takenBack, operatorID: '' });
  }
  await endGroup(work, group);
}

/** These sessions are over: they leave the live rooms they were in. */
export async function leaveAllRooms(work: Work, leaving: readonly Session[]): Promise<void> {
  const groupIDs = new Set(leaving.flatMap(({ rooms }) => [...rooms.keys()]));
  for (const groupID of groupIDs) {
    const group = await findGroup(work, groupID);
    if (group) await leaveRoom(work, group, leaving);
  }
}

async function leave(work: Work, before: GroupRecord, member: MemberRecord): Promise<void> {
  await leaveGroupConversation(work, member.userID, before.groupID);
  await leaveTopics(work, before, member.userID);
  const group = removeMember(work, before, member.userID);
  await tellQuit(work, { group, member, memberCount: group.memberCount });
}

/** Those who stay hear of each person of whom no other session stays. */
async function leaveRoom(
  work: Work,
  group: GroupRecord,
  leaving: readonly Session[],
): Promise<void> {
  const { groupID } = group;
  const staying = work.sessions.inRoom(groupID).filter((session) => !leaving.includes(session));
  const stayingIDs = new Set(staying.map(({ userID }) => userID));
  const gone = (await membersOf(work, group)).filter(({ userID }) => !stayingIDs.has(userID));
  for (const { rooms } of leaving) work.outbox.afterwards(() => void rooms.delete(groupID));
  for (const member of gone) {
    await tellQuit(work, { group, member, memberCount: stayingIDs.size, audience: staying });
  }
}

async function endGroup(work: Work, group: GroupRecord): Promise<void> {
  const { groupID, type } = group;
  await endCounters(work, group);
  await forgetTopics(work, group);
  if (GROUP_TYPE_RULES[type].isLive) emptyRoom(work, groupID);
  else await letEverybodyGo(work, group);
  await work.store.deleteRange(applications, within(groupID));
  await forgetReactions(work, groupLogID(groupID));
  await forgetExtensions(work, groupLogID(groupID));
  await forgetReceipts(work, groupLogID(groupID));
  await forgetPinnedMessages(work, groupID);
  await forgetAttributes(work, groupID);
  await forgetMemberSettings(work, groupID);
  await forgetBans(work, groupID);
  await deleteLog(work, groupLogID(groupID));
  work.store.delete(groups, groupID);
}

/** Who is there still hears of it. */
async function endCounters(work: Work, group: GroupRecord): Promise<void> {
  const news = await forgetCounters(work, group.groupID);
  if (news) await tellPresent(work, group, news);
}

async function letEverybodyGo(work: Work, group: GroupRecord): Promise<void> {
  for (const { userID } of await membersOf(work, group)) {
    await leaveGroupConversation(work, userID, group.groupID);
    removeMember(work, group, userID);
  }
}

function emptyRoom({ sessions, outbox }: Work, groupID: string): void {
  for (const { rooms } of [...sessions.inRoom(groupID), ...sessions.guestsIn(groupID)]) {
    outbox.afterwards(() => void rooms.delete(groupID));
  }
}
