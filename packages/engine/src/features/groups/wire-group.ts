import { groupConversationID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { WireGroup, WireSelfInfo } from '../../protocol/entities.js';
import { findConversation } from '../conversations/index.js';
import type { GroupRecord, MemberRecord } from '../group-records/index.js';
import { findMember, GROUP_TYPE_RULES, memberCountOf } from '../group-records/index.js';
import { groupLogID, readLog } from '../messages/index.js';
import { remindTypeOf } from '../remind-types/index.js';

/** A group as this person is told of it. */
export async function wireGroupFor(
  work: Work,
  group: GroupRecord,
  userID: string,
): Promise<WireGroup> {
  const self = await findMember(work, group, userID);
  return wireGroup(work, group, { self, memberCount: memberCountOf(work, group) });
}

/** A group as somebody is told of it who is `self` in it. */
export async function wireGroup(
  work: Work,
  group: GroupRecord,
  { self, memberCount }: { self: MemberRecord | undefined; memberCount: number },
): Promise<WireGroup> {
  const { lastIndex } = await readLog(work, groupLogID(group.groupID));
  const selfInfo = self && { selfInfo: await wireSelf(work, group, self) };
  return { ...group, memberCount, nextMessageSeq: lastIndex + 1, ...selfInfo };
}

async function wireSelf(
  work: Work,
  { groupID, type }: GroupRecord,
  { userID, role, nameCard, joinTime }: MemberRecord,
): Promise<WireSelfInfo> {
  const conversationID = groupConversationID(groupID);
  const conversation = await findConversation(work, userID, conversationID);
  const { remindType } = GROUP_TYPE_RULES[type];
  return {
    role,
    nameCard,
    joinTime,
    messageRemindType: await remindTypeOf(work, userID, conversationID, remindType),
    readSequence: conversation?.readIndex ?? 0,
  };
}
