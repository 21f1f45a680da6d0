import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLatest } from '../internals/use-latest.js';
import type { VirtualList } from '../internals/virtual-list.js';

/** Milliseconds without a step after which nobody scrolls any more. */
const AT_REST = 150;
/** From where a day begins to where the pill in its place ends, in pixels. */
const PILL_SPACE = 40;

/**
 * Marks the dates that stick, and that the list is being scrolled, on the elements themselves: with each step of scrolling
 * nothing is to be rendered.
 *
 * Returns the ref of the element whose children are the days.
 */
export function useStuckDays(
  days: readonly { readonly start: number }[],
  { scrollerRef, offset }: VirtualList,
): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement | null>(null);
  const mark = useLatest(() => {
    const boxes = ref.current?.children ?? [];
    const top = offset();
    days.forEach(({ start }, place) => {
      boxes[place]?.toggleAttribute('data-stuck', start + PILL_SPACE < top);
    });
  });
  useLayoutEffect(mark);
  useEffect(() => {
    const scroller = scrollerRef.current;
    let timer: ReturnType<typeof setTimeout>;
    const setScrolling = (isScrolling: boolean) =>
      ref.current?.toggleAttribute('data-scrolling', isScrolling);
    const onScroll = () => {
      mark();
      setScrolling(true);
      clearTimeout(timer);
      timer = setTimeout(() => setScrolling(false), AT_REST);
    };
    scroller?.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      scroller?.removeEventListener('scroll', onScroll);
    };
  }, [scrollerRef, mark]);
  return ref;
}
