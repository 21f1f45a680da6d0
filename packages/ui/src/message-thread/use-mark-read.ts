import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/**
 * Marks the conversation as read while its end is in sight on a visible page.
 *
 * Returns the function that has to be told whether the end is in sight.
 */
export function useMarkRead(
  unreadCount: number,
  markRead: () => Promise<void>,
): (isAtEnd: boolean) => void {
  const [isAtEnd, setIsAtEnd] = useState(false);
  const isVisible = useIsPageVisible();
  const isSeen = isAtEnd && isVisible && unreadCount > 0;
  // Each further message has to be reported anew: the count is what tells.
  // biome-ignore lint/correctness/useExhaustiveDependencies: unreadCount is the trigger.
  useEffect(() => {
    // A failure changes nothing for the reader; the next message, or the next visit, tries again.
    if (isSeen) markRead().catch(() => undefined);
  }, [isSeen, unreadCount, markRead]);
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
