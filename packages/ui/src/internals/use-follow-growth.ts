import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the end in sight while rows are added behind the last one faster than anybody reads. The library does so as long as
 * the end was in sight when it heard of it last: where what comes is higher than was guessed, it is a frame behind, and from
 * then on in each.
 *
 * @param lastKey of the last row.
 * @param atEnd how close to the end, in pixels, is at the end.
 */
export function useFollowGrowth(
  scrollerRef: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement>,
  { lastKey, isWanted, atEnd }: { lastKey: string; isWanted: boolean; atEnd: number },
): void {
  const totalSize = virtualizer.getTotalSize();
  /** The end was in sight, and nobody has left it since. */
  const isThere = useRef(false);
  const isGrowing = useRef(false);
  const lastTop = useRef(0);
  const knownKey = useRef(lastKey);
  useEffect(() => {
    const scroller = scrollerRef.current;
    if (!isWanted || !scroller) return undefined;
    const look = () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      if (scrollHeight - clientHeight - scrollTop <= atEnd) {
        isThere.current = true;
        isGrowing.current = false;
      } else if (scrollTop < lastTop.current) isThere.current = false;
      lastTop.current = scrollTop;
    };
    // Before the virtualizer hears of it, and renders: whoever goes up is not to be taken back.
    scroller.addEventListener('scroll', look, { capture: true, passive: true });
    return () => scroller.removeEventListener('scroll', look, { capture: true });
  }, [scrollerRef, isWanted, atEnd]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that the rows take more room.
  useLayoutEffect(() => {
    if (knownKey.current !== lastKey) isGrowing.current = true;
    knownKey.current = lastKey;
    if (!isWanted || !isGrowing.current || !isThere.current) return;
    if (!virtualizer.isAtEnd(1)) virtualizer.scrollToEnd();
    // What is scrolled from here is told later, together with what the reader does.
    lastTop.current = scrollerRef.current?.scrollTop ?? 0;
  }, [scrollerRef, virtualizer, isWanted, lastKey, totalSize]);
}
