import type { ChatResponse } from '../chat-response.js';
import type { Message } from '../message.js';
import type {
  GetAllUserListOfMessageReactionOptions,
  GetMessageReactionsOptions,
  MessageReactionsResult,
  MessageReactionUserPage,
} from '../reaction.js';

/**
 * Emoji under messages. A message that was not sent makes these throw, except `getMessageReactions`.
 *
 * All reject 10007 for who is not in the group, and 10004 in an AVChatRoom, which keeps no messages; all
 * but `getMessageReactions` reject 20026 when the service has no such message for me.
 */
export interface ReactionMethods {
  /**
   * Reacts. MESSAGE_REACTIONS_UPDATED tells everybody, me too: the call itself tells nothing here.
   *
   * Rejects 23005 when the message has 10 reactions already, 23006 when this one has 100 people, 23007
   * when I am one of them.
   */
  addMessageReaction(
    message: Message,
    reactionID: string,
  ): Promise<ChatResponse<Record<string, never>>>;
  /**
   * Takes my reaction back; MESSAGE_REACTIONS_UPDATED tells everybody.
   *
   * Rejects 23008 when there is no such reaction, 23009 when it is not mine.
   */
  removeMessageReaction(
    message: Message,
    reactionID: string,
  ): Promise<ChatResponse<Record<string, never>>>;
  /** All reactions to some messages of one conversation, each with the first of its people. A message that has none, or that the service does not have, comes with an empty list. */
  getMessageReactions(
    options: GetMessageReactionsOptions,
  ): Promise<ChatResponse<MessageReactionsResult>>;
  /** Everybody who reacted in one way, by pages. */
  getAllUserListOfMessageReaction(
    options: GetAllUserListOfMessageReactionOptions,
  ): Promise<ChatResponse<MessageReactionUserPage>>;
}
