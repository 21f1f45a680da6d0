import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useReducer, useRef } from 'react';

/** Milliseconds without a step after which nobody scrolls any more. */
const AT_REST = 150;

/**
 * Lets a virtualizer draw no more than what is in sight while a list goes by screens at a time, as when its bar is drawn: the
 * rows beside that are gone before anybody gets to them. They are drawn when the list has come to rest.
 *
 * Returns what to call before a command takes the list far away: what is there shows sooner when it is drawn alone.
 *
 * To be called behind the virtualizer's own hook, and before its rows are asked for.
 */
export function useHaste(
  scrollerRef: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement>,
): () => void {
  const isInHaste = useRef(false);
  const begin = useRef<() => void>(undefined);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  // The library sets it in each rendering.
  if (isInHaste.current) virtualizer.options.overscan = 0;
  useEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller) return;
    let before = scroller.scrollTop;
    let isSparse = false;
    /** Runs from a step of more than a screen on: a single one is a jump, and not haste. */
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      timer = undefined;
      isInHaste.current = false;
      if (isSparse) drawAgain();
      isSparse = false;
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, AT_REST);
    };
    begin.current = () => {
      isInHaste.current = isSparse = true;
      wait();
    };
    const look = () => {
      const now = scroller.scrollTop;
      if (isKnown(virtualizer, now)) {
        before = now;
        return;
      }
      const isFar = Math.abs(now - before) > heightOf(virtualizer) && !isDrawn(virtualizer, now);
      before = now;
      isInHaste.current = isFar && timer !== undefined;
      isSparse ||= isInHaste.current;
      if (!isFar && timer === undefined) return;
      wait();
    };
    // Before the virtualizer hears of it, and renders.
    scroller.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener('scroll', look, { capture: true });
    };
  }, [scrollerRef, virtualizer]);
  return useCallback(() => begin.current?.(), []);
}

function heightOf({ scrollRect }: Virtualizer<HTMLDivElement, HTMLElement>): number {
  return scrollRect?.height ?? 0;
}

/** A command brings a list somewhere, and so do rows that come before it: that is told late. */
function isKnown({ scrollOffset }: Virtualizer<HTMLDivElement, HTMLElement>, top: number): boolean {
  return scrollOffset !== null && Math.abs(scrollOffset - top) < 1;
}

/** Rows that have come before it move a list, too: what is in sight is the same. */
function isDrawn(virtualizer: Virtualizer<HTMLDivElement, HTMLElement>, offset: number): boolean {
  const row = virtualizer.getVirtualItemForOffset(offset);
  return row !== undefined && virtualizer.elementsCache.get(row.key)?.isConnected === true;
}
