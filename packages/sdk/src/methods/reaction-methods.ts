import type { ChatResponse } from '../chat-response.js';
import type { Message } from '../message.js';
import type {
  GetAllUserListOfMessageReactionOptions,
  GetMessageReactionsOptions,
  MessageReactionsResult,
  MessageReactionUserPage,
} from '../reaction.js';

/** Emoji under messages. A message that was not sent makes these throw. */
export interface ReactionMethods {
  /**
   * Reacts. MESSAGE_REACTIONS_UPDATED tells everybody, me too: the call itself changes nothing here.
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
  /** All reactions to some messages of one conversation, each with the first of its people. */
  getMessageReactions(
    options: GetMessageReactionsOptions,
  ): Promise<ChatResponse<MessageReactionsResult>>;
  /** Everybody who reacted in one way, by pages. */
  getAllUserListOfMessageReaction(
    options: GetAllUserListOfMessageReactionOptions,
  ): Promise<ChatResponse<MessageReactionUserPage>>;
}
