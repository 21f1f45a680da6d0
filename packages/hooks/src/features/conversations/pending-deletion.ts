import type { ChatError } from '@parlor/sdk';
import type { ConversationSnapshot } from './conversation-snapshot.js';

/** Conversations that are hidden, and about to be deleted. */
export interface PendingDeletion {
  /** Those that will be deleted. */
  readonly conversationIDs: readonly string[];
  /** What they are called, in the same order. Untrusted. */
  readonly titles: readonly string[];
  /** When they will be deleted, in milliseconds since the epoch; moved on when the clock was held. */
  readonly endsAt: number;
}

/** What is about to be deleted, and what became of the last time. */
export interface DeletionState {
  /** What will be deleted; `null` while nothing waits. */
  readonly pending: PendingDeletion | null;
  /** Why the last deletion failed; what was hidden is back. */
  readonly error: ChatError | null;
}

/** Nothing is about to be deleted. */
export const initialDeletion: DeletionState = { pending: null, error: null };

/** What waits when these are hidden until then; `null` when there are none. */
export function pendingOf(
  conversations: readonly ConversationSnapshot[],
  endsAt: number,
): PendingDeletion | null {
  if (conversations.length === 0) return null;
  return {
    conversationIDs: conversations.map(({ conversationID }) => conversationID),
    titles: conversations.map(({ title }) => title),
    endsAt,
  };
}

/** Whether something was said in a conversation since: times are whole seconds, and it may have been read already. */
export function hasNews(before: ConversationSnapshot, now: ConversationSnapshot): boolean {
  if (now.unreadCount > before.unreadCount) return true;
  const [last, next] = [before.lastMessage, now.lastMessage];
  if (next.lastTime !== last.lastTime) return next.lastTime > last.lastTime;
  return next.fromAccount !== last.fromAccount || next.messageForShow !== last.messageForShow;
}
