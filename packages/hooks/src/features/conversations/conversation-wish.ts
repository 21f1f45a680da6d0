import { plainCopy, shareList } from '../../plain-copy.js';
import { indexOf } from './conversation-index.js';
import { inOrder, isSamePlace } from './conversation-order.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import { notifyingUnread } from './notifying-unread.js';

/**
 * What a wish makes of a conversation: a changed snapshot, the same one where there is nothing to
 * change, `null` where it is not to be in the list any more. Made anew of whatever the SDK tells meanwhile.
 */
export type ConversationChange = (
  conversation: ConversationSnapshot,
) => ConversationSnapshot | null;

/** What I want of some conversations: asked of the service, or about to be, and not yet answered. */
export interface ConversationWish {
  readonly id: number;
  readonly conversationIDs: ReadonlySet<string>;
  readonly change: ConversationChange;
}

/** The list as if all wishes had come true. */
export interface WishedList {
  readonly list: readonly ConversationSnapshot[];
  /** By how much that changes the total of unread messages. */
  readonly unreadChange: number;
}

/**
 * Applies the wishes to the SDK's list, the oldest first. Without any it is that list itself, else it
 * shares with `shown`, the earlier answer, whatever has not changed.
 */
export function applyWishes(
  told: readonly ConversationSnapshot[],
  wishes: readonly ConversationWish[],
  shown: readonly ConversationSnapshot[],
): WishedList {
  if (wishes.length === 0) return { list: told, unreadChange: 0 };
  const before = indexOf(shown);
  const wished: ConversationSnapshot[] = [];
  let unreadChange = 0;
  let isInOrder = true;
  for (const conversation of told) {
    const next = wishFor(conversation, wishes, before.get(conversation.conversationID));
    if (next) wished.push(next);
    if (next === conversation) continue;
    unreadChange += (next ? notifyingUnread(next) : 0) - notifyingUnread(conversation);
    isInOrder &&= !next || isSamePlace(next, conversation);
  }
  return { list: shareList(isInOrder ? wished : inOrder(wished), shown), unreadChange };
}

/** One conversation as if the wishes had come true. */
function wishFor(
  conversation: ConversationSnapshot,
  wishes: readonly ConversationWish[],
  shown: ConversationSnapshot | undefined,
): ConversationSnapshot | null {
  let next: ConversationSnapshot | null = conversation;
  for (const { conversationIDs, change } of wishes) {
    if (next && conversationIDs.has(conversation.conversationID)) next = change(next);
  }
  return next === conversation || !next ? next : plainCopy(next, shown);
}
