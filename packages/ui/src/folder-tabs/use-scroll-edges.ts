import { type RefObject, useEffect } from 'react';

/** Closer to an end than this is at it, in pixels: positions of zoomed pages are no whole numbers. */
const NEAR = 2;

/**
 * Says at an element that scrolls sideways where more of it is hidden, by `data-more-start` and `data-more-end`, and lets a
 * wheel that turns up and down move it. Nothing renders again by it.
 */
export function useScrollEdges(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const update = () => {
      const room = element.scrollWidth - element.clientWidth;
      // From right to left it is counted downwards from zero.
      const from = Math.abs(element.scrollLeft);
      element.toggleAttribute('data-more-start', from > NEAR);
      element.toggleAttribute('data-more-end', room - from > NEAR);
    };
    const onWheel = (event: WheelEvent) => {
      const isSideways = Math.abs(event.deltaX) >= Math.abs(event.deltaY);
      if (isSideways || event.ctrlKey || element.scrollWidth <= element.clientWidth) return;
      const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
      element.scrollLeft += sign * event.deltaY;
      event.preventDefault();
    };
    update();
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(update);
    observer?.observe(element);
    // Its own size stays the same when it gets more to hold.
    const changes = new MutationObserver(update);
    changes.observe(element, { childList: true, subtree: true, characterData: true });
    element.addEventListener('scroll', update, { passive: true });
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer?.disconnect();
      changes.disconnect();
      element.removeEventListener('scroll', update);
      element.removeEventListener('wheel', onWheel);
    };
  }, [ref]);
}
