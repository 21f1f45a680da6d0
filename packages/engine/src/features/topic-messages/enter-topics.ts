import { groupConversationID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { enterGroupConversation, findConversation } from '../conversations/index.js';
import type { GroupRecord } from '../group-records/index.js';
import { topicsOf } from '../group-records/index.js';
import { groupLogID, readLog } from '../messages/index.js';

/** Somebody is in a community from now on: they see all that was said in its topics, and none of it is news to them. */
export async function enterTopics(
  work: Work,
  { groupID, isSupportTopic }: GroupRecord,
  userID: string,
): Promise<void> {
  if (!isSupportTopic) return;
  for (const { topicID } of await topicsOf(work, groupID)) {
    const conversationID = groupConversationID(topicID);
    const log = await readLog(work, groupLogID(topicID));
    // Where nothing was said nobody has a place to begin at, but who was in another topic of this ID before.
    const isNew = log.lastIndex === 0 && !(await findConversation(work, userID, conversationID));
    if (isNew) continue;
    await enterGroupConversation(work, userID, conversationID, { log, seesHistory: true });
  }
}
