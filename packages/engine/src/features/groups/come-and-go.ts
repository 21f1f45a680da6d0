import { type GroupMemberRole, groupConversationID, type KeyValue } from '@parlor/sdk';
import { secondsOf, type Work } from '../../core/context.js';
import { keyOf, within } from '../../storage/keys.js';
import { enterGroupConversation } from '../conversations/index.js';
import {
  applications,
  GROUP_TYPE_RULES,
  type GroupRecord,
  members,
  memberships,
  newMember,
  saveGroup,
} from '../group-records/index.js';
import { groupLogID, readLog } from '../messages/index.js';
import { forgetRemindType } from '../remind-types/index.js';
import { enterTopics } from '../topic-messages/index.js';

/** Puts somebody into a group, whose new state it returns. Not for live rooms: those keep nobody. */
export async function addMember(
  work: Work,
  group: GroupRecord,
  userID: string,
  role: GroupMemberRole,
  memberCustomField: KeyValue[] = [],
): Promise<GroupRecord> {
  const { groupID, type } = group;
  const key = keyOf(groupID, userID);
  const member = newMember(group, userID, role, secondsOf(work.clock));
  work.store.put(members, key, { ...member, memberCustomField });
  work.store.put(memberships, keyOf(userID, groupID), groupID);
  await work.store.deleteRange(applications, within(groupID, userID));
  await enterGroupConversation(work, userID, groupConversationID(groupID), {
    log: await readLog(work, groupLogID(groupID)),
    seesHistory: GROUP_TYPE_RULES[type].seesHistory,
  });
  await enterTopics(work, group, userID);
  return saveGroup(work, { ...group, memberCount: group.memberCount + 1 });
}

/** Takes somebody out of a group, whose new state it returns. */
export function removeMember(work: Work, group: GroupRecord, userID: string): GroupRecord {
  const { groupID } = group;
  work.store.delete(members, keyOf(groupID, userID));
  work.store.delete(memberships, keyOf(userID, groupID));
  forgetRemindType(work, userID, groupID);
  const ownerID = group.ownerID === userID ? '' : group.ownerID;
  return saveGroup(work, { ...group, ownerID, memberCount: group.memberCount - 1 });
}
