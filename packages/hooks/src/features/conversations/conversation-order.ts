import type { ConversationSnapshot } from './conversation-snapshot.js';

/** The SDK's order: pinned before others, with messages before without, the newest first. Stable. */
export function inOrder(
  conversations: readonly ConversationSnapshot[],
): readonly ConversationSnapshot[] {
  return [...conversations].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.lastMessage.lastTime - a.lastMessage.lastTime,
  );
}

/** Whether the two have the same place in the list. */
export function isSamePlace(one: ConversationSnapshot, other: ConversationSnapshot): boolean {
  return rankOf(one) === rankOf(other) && one.lastMessage.lastTime === other.lastMessage.lastTime;
}

function rankOf({ isPinned, lastMessage }: ConversationSnapshot): number {
  return (isPinned ? 0 : 2) + (lastMessage.lastTime > 0 ? 0 : 1);
}
