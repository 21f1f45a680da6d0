import type { Message } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import {
  addMessage,
  isOfNoThread,
  messagesFeature,
  readMessage,
  threadOf,
} from '../messages/index.js';

/** Shows a message that the SDK has sent by itself in its thread, if that is there: no event tells the sender. */
export function showSent(chat: ChatStore, live: Message): void {
  const message = isOfNoThread(live) ? undefined : readMessage(live);
  if (!message) return;
  const { conversationID } = message;
  const messages = chat.feature(messagesFeature);
  messages.lives.note([live]);
  if (!threadOf(messages.slice.read(), conversationID).isLoaded) return;
  messages.change(conversationID, (thread) => addMessage(thread, message));
}
