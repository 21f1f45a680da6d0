import { type MessageSnapshot, useReadReceipts } from '@parlor/hooks';
import { type RefObject, useEffect, useRef } from 'react';
import type { VirtualRow } from '../internals/virtual-list.js';
import { SeenWatch } from './seen-watch.js';

/** On screen is half of a message, or what fills half of the thread. */
const SHARE = 0.5;

/**
 * Acknowledges messages that ask for it, once they were on screen for a second of a visible page.
 *
 * Not the same as marking the conversation as read. Browsers without IntersectionObserver acknowledge nothing.
 */
export function useSeen(
  scrollerRef: RefObject<HTMLElement | null>,
  rows: readonly VirtualRow[],
  messages: readonly MessageSnapshot[],
): void {
  const { see } = useReadReceipts();
  const watched = useRef<Watched>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is watched with ends with them.
  useEffect(
    () => () => {
      watched.current?.end();
      watched.current = undefined;
    },
    [scrollerRef, see],
  );
  useEffect(() => {
    const asking = rows.flatMap(({ index }) => {
      const message = messages[index];
      return message && isAsking(message) ? [[index, message.ID] as const] : [];
    });
    // Most threads have none: nothing is watched before the first one asks.
    if (asking.length > 0) watched.current ??= createWatched(scrollerRef.current, see);
    watched.current?.watch(asking);
  }, [rows, messages, scrollerRef, see]);
}

function isAsking({ flow, needReadReceipt, isRevoked, status }: MessageSnapshot): boolean {
  return flow === 'in' && needReadReceipt === true && !isRevoked && status === 'success';
}

interface Watched {
  /** The rows to look at, by their place in the list. */
  watch(rows: readonly (readonly [index: number, messageID: string])[]): void;
  end(): void;
}

function createWatched(
  scroller: HTMLElement | null,
  see: (messageIDs: readonly string[]) => void,
): Watched | undefined {
  if (!scroller || typeof IntersectionObserver === 'undefined') return undefined;
  const ids = new Map<Element, string>();
  const seen = new SeenWatch(see);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const messageID = ids.get(entry.target);
        if (messageID !== undefined) seen.note(messageID, isOnScreen(entry));
      }
    },
    { root: scroller, threshold: [0, 0.25, SHARE, 0.75] },
  );
  const onVisibility = () => seen.setVisible(document.visibilityState === 'visible');
  onVisibility();
  document.addEventListener('visibilitychange', onVisibility);
  const forget = (element: Element, messageID: string) => {
    ids.delete(element);
    observer.unobserve(element);
    seen.note(messageID, false);
  };
  return {
    watch(rows) {
      const wanted = new Map<Element, string>();
      for (const [index, messageID] of rows) {
        const element = scroller.querySelector(`.parlor-thread-row[data-index="${index}"]`);
        if (element) wanted.set(element, messageID);
      }
      for (const [element, messageID] of [...ids]) {
        if (wanted.get(element) !== messageID) forget(element, messageID);
      }
      for (const [element, messageID] of wanted) {
        if (ids.has(element)) continue;
        ids.set(element, messageID);
        observer.observe(element);
      }
    },
    end() {
      document.removeEventListener('visibilitychange', onVisibility);
      observer.disconnect();
      seen.end();
    },
  };
}

function isOnScreen({
  isIntersecting,
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry) {
  if (!isIntersecting) return false;
  const height = rootBounds?.height ?? 0;
  return intersectionRatio >= SHARE || (height > 0 && intersectionRect.height >= height * SHARE);
}
