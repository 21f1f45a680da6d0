import type { ChatResponse } from '../chat-response.js';
import type {
  MessageExtension,
  MessageExtensionOutcomes,
  MessageExtensionsResult,
} from '../extension.js';
import type { Message } from '../message.js';

/**
 * Small key-value data under messages, such as votes. Only under messages that were sent and made with
 * `isSupportExtension: true`: others make these throw. Not in AVChatRooms.
 */
export interface ExtensionMethods {
  /**
   * Sets the first 20 of these. MESSAGE_EXTENSIONS_UPDATED tells everybody, me too.
   *
   * Resolves even when keys were refused: look at the `code` of each. 23001: somebody else was faster
   * than this client knew; the value that came with it is the one to start from again.
   */
  setMessageExtensions(
    message: Message,
    extensions: MessageExtension[],
  ): Promise<ChatResponse<MessageExtensionOutcomes>>;
  /** All of them. The first call asks for everything, later ones for what has changed since. */
  getMessageExtensions(message: Message): Promise<ChatResponse<MessageExtensionsResult>>;
  /**
   * Deletes these keys; all of them when none is named, and resolves with `[]` then.
   * MESSAGE_EXTENSIONS_DELETED tells everybody, me too. Resolves even when keys were refused: 23001
   * changed by somebody else, 23004 no such key.
   */
  deleteMessageExtensions(
    message: Message,
    keyList?: string[],
  ): Promise<ChatResponse<MessageExtensionOutcomes>>;
}
