import type { Message } from '@parlor/sdk';
import type { ChatStore } from './chat-store.js';
import { chunksOf } from './chunks-of.js';

/**
 * The SDK's own instance of a message, to be passed back to it; `undefined` when it has none. Every look makes the
 * SDK slower: not for render.
 */
export function findLiveMessage({ calls, sdk }: ChatStore, messageID: string): Message | undefined {
  return messageID ? (calls.ask(() => sdk.findMessage(messageID)) ?? undefined) : undefined;
}

/** The SDK's methods for lists take messages of one conversation at a time, and not too many. */
export function batchesOf(messages: readonly Message[], largest: number): Message[][] {
  const conversations = new Map<string, Message[]>();
  for (const message of messages) {
    const known = conversations.get(message.conversationID);
    if (known) known.push(message);
    else conversations.set(message.conversationID, [message]);
  }
  return [...conversations.values()].flatMap((ofOne) => chunksOf(ofOne, largest));
}
