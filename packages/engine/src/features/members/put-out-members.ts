import { outranks } from '@parlor/sdk';
import type { SessionWork } from '../../core/context.js';
import { refuse } from '../../core/refusal.js';
import type { MemberCommands } from '../../protocol/member-commands.js';
import { leaveGroupConversation } from '../conversations/index.js';
import {
  findMember,
  GROUP_TYPE_RULES,
  type GroupRecord,
  type MemberRecord,
} from '../group-records/index.js';
import { giveNotice, NOTICE, removeMember, requireAuthority, tellPutOut } from '../groups/index.js';
import { leaveTopics } from '../topic-messages/index.js';
import { arePeople, MOST_PUT_OUT } from './members.rules.js';

type PutOut = MemberCommands['members.putOut']['request'];

/** `members.putOut`: the conversation stays with those who are out. */
export async function putOutMembers(
  work: SessionWork,
  request: PutOut,
): Promise<Record<string, never>> {
  const { groupID, reason } = request;
  const userIDs = [...new Set(request.userIDs)];
  if (!arePeople(userIDs)) return refuse(10004);
  if (userIDs.length > MOST_PUT_OUT) return refuse(10005);
  const { group, role } = await requireAuthority(work, groupID, 'deleteGroupMember');
  // Whoever is put out of a live room would be back at once: there, people are banned.
  if (GROUP_TYPE_RULES[group.type].isLive) return refuse(10007);
  const found = await Promise.all(userIDs.map((userID) => findMember(work, group, userID)));
  const members = found.filter((one) => one !== undefined);
  if (!members.every((member) => outranks(role, member.role))) return refuse(10007);
  await tell(work, await remove(work, group, members), { members, reason });
  return {};
}

async function remove(
  work: SessionWork,
  before: GroupRecord,
  members: readonly MemberRecord[],
): Promise<GroupRecord> {
  let group = before;
  for (const { userID } of members) {
    await leaveGroupConversation(work, userID, group.groupID);
    await leaveTopics(work, group, userID);
    group = removeMember(work, group, userID);
  }
  return group;
}

async function tell(
  work: SessionWork,
  group: GroupRecord,
  { members, reason }: { members: readonly MemberRecord[]; reason: string },
): Promise<void> {
  const operatorID = work.userID;
  const operationType = NOTICE.putOut;
  for (const { userID: to } of members) {
    await giveNotice(work, { to, group, operationType, operatorID, handleMessage: reason });
  }
  await tellPutOut(work, { group, operatorID, members, reason });
}
