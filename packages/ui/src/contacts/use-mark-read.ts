import { useEffect, useRef } from 'react';

/**
 * Says that what is unread is read, while it is shown: not behind another tab. What the service has refused is not said
 * again before something else has come.
 */
export function useMarkRead(unreadCount: number, markRead: () => Promise<void>): void {
  /** How many there were when it was said last, unless that was heard. */
  const said = useRef(0);
  const latest = useRef(unreadCount);
  useEffect(() => {
    latest.current = unreadCount;
    const say = () => {
      const count = latest.current;
      if (count <= said.current || document.visibilityState === 'hidden') return;
      // A refusal shows them again before it is told.
      said.current = count;
      markRead().then(
        () => {
          said.current = 0;
          if (latest.current !== count) say();
        },
        () => undefined,
      );
    };
    say();
    document.addEventListener('visibilitychange', say);
    return () => document.removeEventListener('visibilitychange', say);
  }, [unreadCount, markRead]);
}
