import { groupConversationID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { forgetConversation } from '../conversations/index.js';
import { forgetExtensions } from '../extensions/index.js';
import { type GroupRecord, membersOf } from '../group-records/index.js';
import { deleteLog, groupLogID } from '../messages/index.js';
import { forgetPinnedMessages } from '../pinned-messages/index.js';
import { forgetReactions } from '../reactions/index.js';
import { forgetRemindType } from '../remind-types/index.js';
import { quietMessages } from './topic-messages.records.js';

/** A topic is gone, and all that was said in it: another one with its ID begins anew. */
export async function forgetTopicMessages(
  work: Work,
  group: GroupRecord,
  topicID: string,
): Promise<void> {
  const logID = groupLogID(topicID);
  await forgetReactions(work, logID);
  await forgetExtensions(work, logID);
  await forgetPinnedMessages(work, topicID);
  await work.store.deleteRange(quietMessages, within(logID));
  await deleteLog(work, logID);
  for (const { userID } of await membersOf(work, group)) {
    forgetConversation(work, userID, groupConversationID(topicID));
    forgetRemindType(work, userID, topicID);
  }
}
