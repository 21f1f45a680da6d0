import { groupConversationID } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import type { WireTopicState } from '../../protocol/topic-commands.js';
import { conversationOf, lastMessageFor } from '../conversations/index.js';
import { topicMuteTimeOf } from '../member-settings/index.js';
import { groupLogID, mentionsAfter, readLog } from '../messages/index.js';
import { chosenRemindType } from '../remind-types/index.js';
import { excludedAfter } from './unread-in-topic.js';

/** What was said in a topic, and how far a member of the community has come with it. */
export async function topicStateFor(
  work: Work,
  topicID: string,
  userID: string,
): Promise<WireTopicState> {
  const conversationID = groupConversationID(topicID);
  const logID = groupLogID(topicID);
  const reader = { logID, userID };
  const record = await conversationOf(work, userID, conversationID);
  const { readIndex } = record;
  const lastMessage = await lastMessageFor(work, reader, record);
  const mentions = await mentionsAfter(work, reader, readIndex);
  return {
    nextMessageSeq: (await readLog(work, logID)).lastIndex + 1,
    ...(lastMessage && { lastMessage }),
    ...(mentions.length > 0 && { mentions }),
    selfInfo: {
      muteTime: await topicMuteTimeOf(work, topicID, userID),
      messageRemindType: (await chosenRemindType(work, userID, conversationID)) ?? '',
      readSequence: readIndex,
      excludedSequences: await excludedAfter(work, reader, readIndex),
    },
  };
}
