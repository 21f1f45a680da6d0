import type { ChatStore } from '../../chat-store.js';
import { malformedData } from '../../problems.js';
import type { FoundGroupSnapshot } from './group-snapshot.js';
import { readGroup } from './read-group.js';

/** Looks a group up that I need not be in. */
export async function searchGroup(chat: ChatStore, groupID: string): Promise<FoundGroupSnapshot> {
  const { calls, sdk } = chat;
  const answer = await calls.call(() => sdk.searchGroupByID(groupID));
  const group = readGroup(answer?.group);
  if (!group) throw malformedData('group');
  const { type, name, avatar, introduction, notification, ownerID, createTime } = group;
  const { lastInfoTime, memberCount, maxMemberCount, joinOption, inviteOption } = group;
  const { isSupportTopic } = group;
  return {
    ...{ groupID: group.groupID, type, name, avatar, introduction, notification, ownerID },
    ...{ createTime, lastInfoTime, memberCount, maxMemberCount, joinOption, inviteOption },
    isSupportTopic,
  };
}
