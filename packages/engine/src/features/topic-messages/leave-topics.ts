import { groupConversationID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { type GroupRecord, topicsOf } from '../group-records/index.js';
import { forgetTopicMute } from '../member-settings/index.js';
import { chosenRemindType, forgetRemindType } from '../remind-types/index.js';

/** Somebody is in a community no more: what they wanted of its topics, or could not do there, is nothing to them when they come back. */
export async function leaveTopics(
  work: Work,
  { groupID, isSupportTopic }: GroupRecord,
  userID: string,
): Promise<void> {
  if (!isSupportTopic) return;
  for (const { topicID } of await topicsOf(work, groupID)) {
    // Of most topics there is nothing to forget: looking costs less than writing.
    const wanted = await chosenRemindType(work, userID, groupConversationID(topicID));
    if (wanted !== undefined) forgetRemindType(work, userID, topicID);
    await forgetTopicMute(work, topicID, userID);
  }
}
