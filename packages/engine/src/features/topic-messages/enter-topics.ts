import { groupConversationID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { enterGroupConversation } from '../conversations/index.js';
import type { GroupRecord } from '../group-records/index.js';
import { topicsOf } from '../group-records/index.js';
import { groupLogID, readLog } from '../messages/index.js';
import { forgetRemindType } from '../remind-types/index.js';

/** Somebody is in a community from now on: they see all that was said in its topics, and none of it is news to them. */
export async function enterTopics(
  work: Work,
  { groupID, isSupportTopic }: GroupRecord,
  userID: string,
): Promise<void> {
  if (!isSupportTopic) return;
  for (const { topicID } of await topicsOf(work, groupID)) {
    const log = await readLog(work, groupLogID(topicID));
    const entrance = { log, seesHistory: true };
    await enterGroupConversation(work, userID, groupConversationID(topicID), entrance);
    // What they wanted of it when they were in the community before is nothing to them now.
    forgetRemindType(work, userID, topicID);
  }
}
