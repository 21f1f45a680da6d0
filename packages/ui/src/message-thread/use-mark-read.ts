import type { ConversationSnapshot } from '@parlor/hooks';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/**
 * Marks the conversation as read while its end is in sight on a visible page.
 *
 * Returns the function that has to be told whether the end is in sight.
 */
export function useMarkRead(
  conversation: ConversationSnapshot | undefined,
  markRead: () => Promise<void>,
): (isAtEnd: boolean) => void {
  const [isAtEnd, setIsAtEnd] = useState(false);
  const isVisible = useIsPageVisible();
  // List events come once a second. One that tells of the next unread message may be the first that
  // is seen after the reading: the count has not changed then, but the conversation has.
  const unread = conversation && conversation.unreadCount > 0 ? conversation : undefined;
  const seen = isAtEnd && isVisible ? unread : undefined;
  useEffect(() => {
    // A failure changes nothing for the reader; the next message, or the next visit, tries again.
    if (seen) markRead().catch(() => undefined);
  }, [seen, markRead]);
  return useCallback((next: boolean) => setIsAtEnd(next), []);
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
