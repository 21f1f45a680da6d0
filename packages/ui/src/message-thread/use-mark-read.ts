import { type ConversationSnapshot, isMarkedUnread } from '@parlor/hooks';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLatest } from '../internals/use-latest.js';

/**
 * Marks the conversation as read while its end is in sight on a visible page.
 *
 * Returns the function that has to be told whether the end is in sight.
 */
export function useMarkRead(
  conversation: ConversationSnapshot | undefined,
  markRead: () => Promise<void>,
): (isAtEnd: boolean) => void {
  // Not a state: nothing shows it, and the whole thread would be rendered again.
  const isAtEnd = useRef(false);
  const isVisible = useIsPageVisible();
  const wasMarked = useWasMarkedUnread(conversation);
  // List events come once a second. One that tells of the next unread message may be the first that
  // is seen after the reading: the count has not changed then, but the conversation has.
  const unread =
    conversation && (conversation.unreadCount > 0 || wasMarked) ? conversation : undefined;
  const asked = useRef<ConversationSnapshot>(undefined);
  const look = useLatest(() => {
    if (!isVisible || !isAtEnd.current) asked.current = undefined;
    else if (unread && unread !== asked.current) {
      asked.current = unread;
      // A refusal shows it unread again, as it was: the next message, or the next visit, tries again.
      markRead().catch(() => undefined);
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when one of these is another.
  useEffect(look, [isVisible, unread, markRead, look]);
  return useCallback(
    (next: boolean) => {
      isAtEnd.current = next;
      look();
    },
    [look],
  );
}

/** Whether it was marked as unread when it was opened: who marks what they look at wants to come back to it. */
function useWasMarkedUnread(conversation: ConversationSnapshot | undefined): boolean {
  const [wasMarked, setWasMarked] = useState<boolean>();
  const isMarked = conversation && isMarkedUnread(conversation);
  const isFirstLook = wasMarked === undefined && isMarked !== undefined;
  const isOver = wasMarked === true && isMarked === false;
  if (isFirstLook || isOver) setWasMarked(isMarked);
  return wasMarked ?? false;
}

function useIsPageVisible(): boolean {
  return useSyncExternalStore(onVisibilityChange, isPageVisible, () => false);
}

function onVisibilityChange(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}

function isPageVisible(): boolean {
  return document.visibilityState === 'visible';
}
