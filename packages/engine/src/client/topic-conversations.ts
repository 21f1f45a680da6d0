import { groupConversationID, type Topic } from '@parlor/sdk';
import { LiveConversation } from './live-conversation.js';

/**
 * What the SDK keeps of topics besides the topics themselves: conversations of a type of their own, which are in no
 * list and notify nobody. They are there for topics that were asked for, and those in which something was said.
 */
export class TopicConversations {
  readonly #byID = new Map<string, LiveConversation>();

  get(conversationID: string): LiveConversation | undefined {
    return this.#byID.get(conversationID);
  }

  /** The conversation of a topic, which is made when there is none. */
  ensure(conversationID: string): LiveConversation {
    const known = this.#byID.get(conversationID);
    if (known) return known;
    const conversation = new LiveConversation(conversationID, 'TOPIC');
    conversation.messageRemindType = undefined;
    this.#byID.set(conversationID, conversation);
    return conversation;
  }

  /** The service has told of a topic, or it was made here: it has a conversation from now on, with as much unread. */
  note({ topicID, unreadCount }: Pick<Topic, 'topicID' | 'unreadCount'>): void {
    this.ensure(groupConversationID(topicID)).unreadCount = unreadCount;
  }

  delete(conversationID: string): void {
    this.#byID.delete(conversationID);
  }

  clear(): void {
    this.#byID.clear();
  }
}
