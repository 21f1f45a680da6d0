import { isTopicID, parseConversationID } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import type { NotifiedTalks } from './notified-talk.js';
import { talkOfConversation } from './talk-of-conversation.js';

/** Whom a message is from or for. Most apps have no communities: what topics need is loaded with the first message in one. */
export async function findTalk(chat: ChatStore, conversationID: string): Promise<NotifiedTalks> {
  const targetID = parseConversationID(conversationID)?.targetID ?? '';
  if (!isTopicID(targetID)) return talkOfConversation(chat, conversationID);
  const { talkOfTopic } = await import('./talk-of-topic.js');
  return talkOfTopic(chat, targetID);
}
