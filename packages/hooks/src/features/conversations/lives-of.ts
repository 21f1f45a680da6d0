import type { Conversation } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';

/** More than these are looked for in the whole list. */
const FEW = 100;

/**
 * The SDK's own of some conversations, as it has them in memory: its events come up to a second later.
 * `undefined` when its list cannot be had, or the login is over.
 */
export async function livesOf(
  { calls, sdk }: ChatStore,
  conversationIDs: readonly string[],
): Promise<readonly Conversation[] | undefined> {
  const some = conversationIDs.length <= FEW ? [...conversationIDs] : undefined;
  const wanted = new Set(conversationIDs);
  try {
    const { conversationList } = await calls.call(() => sdk.getConversationList(some));
    return conversationList.filter((live) => wanted.has(live.conversationID));
  } catch {
    return undefined;
  }
}
