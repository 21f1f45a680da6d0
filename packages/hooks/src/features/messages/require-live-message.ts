import { ChatError, type Message } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { messageIn } from './messages.store.js';
import { messagesFeature } from './messages-control.js';

/**
 * The SDK's own instance of a message, to be passed back to it. One that is shown but not in its memory, which is empty
 * after each login, is brought back to it first. Rejects with 2105 when there is none, and with why nothing may be asked
 * when the session is not ready.
 */
export async function requireLiveMessage(chat: ChatStore, messageID: string): Promise<Message> {
  const { life } = chat;
  if (!life.isReady) throw life.notReadyError();
  const { lives, slice } = chat.feature(messagesFeature);
  const found = lives.find(messageID);
  if (found) return found;
  const shown = messageIn(slice.read(), messageID);
  const fetched = shown?.status === 'success' ? await lives.fetch(shown) : undefined;
  if (fetched) return fetched;
  throw new ChatError({ code: 2105, message: 'There is no such message here.' });
}
