import { type SessionWork, secondsOf } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { MemberCommands } from '../../protocol/member-commands.js';
import { GROUP_TYPE_RULES, type GroupRecord } from '../group-records/index.js';
import { giveNotice, NOTICE, requireAuthority, tellBanned } from '../groups/index.js';
import { findProfile } from '../profiles/index.js';
import { ban } from './bans.js';
import { arePeople, isBanTime, MOST_PUT_OUT } from './members.rules.js';

type Ban = MemberCommands['members.ban']['request'];

/** `members.ban`: whoever is not in the room now cannot come into it either. */
export async function banMembers(work: SessionWork, request: Ban): Promise<Record<string, never>> {
  const { groupID, reason, duration } = request;
  const userIDs = [...new Set(request.userIDs)];
  if (!arePeople(userIDs) || !isBanTime(duration)) return refuse(10004);
  if (userIDs.length > MOST_PUT_OUT) return refuse(10005);
  const { group } = await requireAuthority(work, groupID, 'deleteGroupMember');
  if (!GROUP_TYPE_RULES[group.type].isLive) return refuse(10007);
  // It is for who has opened the room, below whom is everybody else.
  if (userIDs.includes(work.userID)) return refuse(10007);
  for (const userID of userIDs) {
    if (!(await findProfile(work, userID))) return refuse(10019);
  }
  for (const userID of userIDs) ban(work, groupID, userID, secondsOf(work.clock) + duration);
  await putOut(work, group, { userIDs, reason });
  return {};
}

async function putOut(
  work: SessionWork,
  group: GroupRecord,
  { userIDs, reason }: { userIDs: readonly string[]; reason: string },
): Promise<void> {
  const isBanned = ({ userID }: { userID: string }) => userIDs.includes(userID);
  const present = work.sessions.inRoom(group.groupID);
  for (const { rooms } of present.filter(isBanned)) {
    work.outbox.afterwards(() => void rooms.delete(group.groupID));
  }
  const operatorID = work.userID;
  for (const to of userIDs) {
    await giveNotice(work, { to, group, operationType: NOTICE.banned, operatorID });
  }
  const audience = present.filter((session) => !isBanned(session));
  await tellBanned(work, { group, operatorID, userIDs, reason, audience });
}
