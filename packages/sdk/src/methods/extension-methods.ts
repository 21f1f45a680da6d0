import type { ChatResponse } from '../chat-response.js';
import type {
  MessageExtension,
  MessageExtensionOutcomes,
  MessageExtensionsResult,
} from '../extension.js';
import type { Message } from '../message.js';

/**
 * Small key-value data under messages, such as votes. Only under messages that were sent and made with
 * `isSupportExtension: true`: others make these throw. One to one, in groups and in communities.
 *
 * All three reject 10007 outside the group, 10004 in an AVChatRoom, 20026 when the service has no such
 * message for me, 2801 after 15 s without an answer.
 */
export interface ExtensionMethods {
  /**
   * Sets the first 20 of these. MESSAGE_EXTENSIONS_UPDATED tells everybody, me too, before this resolves.
   *
   * Resolves even when keys were refused: look at the `code` of each. 23001: somebody else was faster
   * than this client knew; the value that came with it is the one to start from again, and the same call
   * succeeds then. Any other: the key or the value is too long, or there are 300 keys already.
   */
  setMessageExtensions(
    message: Message,
    extensions: MessageExtension[],
  ): Promise<ChatResponse<MessageExtensionOutcomes>>;
  /**
   * All of them, in the order in which this client came to know the keys. As long as it has found none, it
   * asks for everything; later for what has changed since the newest change that it heard of. What it missed
   * before that, in a long break, it never asks for: it has it after the key’s next
   * change, or after the next login.
   */
  getMessageExtensions(message: Message): Promise<ChatResponse<MessageExtensionsResult>>;
  /**
   * Deletes these keys; all of them when none is named, whoever has changed them, and resolves with `[]`
   * then. MESSAGE_EXTENSIONS_DELETED tells everybody, me too, before this resolves. Resolves even when keys
   * were refused: 23001 changed by somebody else since this client knew, 23004 no such key.
   */
  deleteMessageExtensions(
    message: Message,
    keyList?: string[],
  ): Promise<ChatResponse<MessageExtensionOutcomes>>;
}
