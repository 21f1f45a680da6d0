import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useOnScroll } from '../internals/use-on-scroll.js';
import type { VirtualList } from '../internals/virtual-list.js';

/** Milliseconds without a step after which nobody scrolls any more. */
const AT_REST = 150;
/** From where a day begins to where the pill in its place ends, in pixels. */
const PILL_SPACE = 40;

/**
 * Marks the dates that stick, and that the list is being scrolled, on the elements themselves: with each step of scrolling
 * nothing is to be rendered. That it is opened at its end, or follows what comes, is no scrolling: nobody looks for a date.
 *
 * Returns the ref of the element whose children are the days.
 */
export function useStuckDays(
  days: readonly { readonly start: number }[],
  list: Pick<VirtualList, 'scrollerRef' | 'offset' | 'totalSize' | 'standsAtEnd'>,
): RefObject<HTMLDivElement | null> {
  const { scrollerRef, offset, totalSize, standsAtEnd } = list;
  const ref = useRef<HTMLDivElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const mark = () => {
    const boxes = ref.current?.children ?? [];
    const top = offset();
    days.forEach(({ start }, place) => {
      boxes[place]?.toggleAttribute('data-stuck', start + PILL_SPACE < top);
    });
  };
  const setScrolling = (isScrolling: boolean) =>
    ref.current?.toggleAttribute('data-scrolling', isScrolling);
  useLayoutEffect(mark);
  // None at first: what is scrolled when the thread is opened is no step of the reader's, either.
  const lastSize = useRef<number>(undefined);
  const isFollowing = () => {
    const hasGrown = totalSize !== lastSize.current;
    lastSize.current = totalSize;
    return hasGrown && standsAtEnd();
  };
  useOnScroll(scrollerRef, () => {
    const isByReader = !isFollowing();
    mark();
    if (!isByReader) return;
    setScrolling(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setScrolling(false), AT_REST);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return ref;
}
