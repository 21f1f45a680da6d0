import type { Message } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { malformedData } from '../../problems.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { messagesFeature } from './messages-control.js';
import { readMessage } from './read-message.js';

/**
 * Shows a message as the SDK's instance is now, at once: for what the SDK changes in place without an event.
 *
 * @param isRevoked what the service says, where the SDK has not put it there.
 * @returns the snapshot. Throws -4 when the instance cannot be read any more.
 */
export function noteLiveMessage(
  chat: ChatStore,
  live: Message,
  isRevoked = live.isRevoked,
): MessageSnapshot {
  const read = readMessage(live);
  if (!read) throw malformedData('message');
  const message = { ...read, isRevoked };
  chat.feature(messagesFeature).note(message);
  return message;
}
