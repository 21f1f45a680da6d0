import type { MessageSnapshot, UseMessagesResult } from '@parlor/hooks';
import { useEffect, useRef } from 'react';

/**
 * Whoever writes wants to see it, wherever in the history they are.
 *
 * @param live the newest messages, and those on their way.
 */
export function useFollowOwn(
  live: readonly MessageSnapshot[],
  { isAtLatest, jumpToLatest }: UseMessagesResult,
  scrollToEnd: () => void,
): void {
  const last = live.at(-1);
  const sentID = last?.flow === 'out' && last.isSending ? last.ID : undefined;
  // What waited before the thread was opened is nothing to go to.
  const known = useRef(sentID);
  const place = useRef({ isAtLatest, jumpToLatest });
  place.current = { isAtLatest, jumpToLatest };
  useEffect(() => {
    if (sentID === undefined || sentID === known.current) return;
    known.current = sentID;
    if (place.current.isAtLatest) scrollToEnd();
    else void place.current.jumpToLatest();
  }, [sentID, scrollToEnd]);
}
