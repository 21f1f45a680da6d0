import { isTopicID, parseConversationID } from '@parlor/sdk';

/** The topic of a conversation; `undefined` when it is another's. */
export function topicIDOf(conversationID: string): string | undefined {
  const targetID = parseConversationID(conversationID)?.targetID;
  return targetID !== undefined && isTopicID(targetID) ? targetID : undefined;
}
