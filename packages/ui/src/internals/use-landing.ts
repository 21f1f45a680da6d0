import { observeElementOffset, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';

type ScrollVirtualizer = Virtualizer<HTMLDivElement, HTMLElement>;
type Tell = Parameters<typeof observeElementOffset>[1];

interface Landing {
  /** For the virtualizer's option of that name. */
  readonly observeElementOffset: (
    instance: ScrollVirtualizer,
    tell: Tell,
  ) => ReturnType<typeof observeElementOffset>;
  /** Runs what scrolls, and tells the virtualizer where that has led. */
  readonly land: (scroll: () => void) => void;
  /** Tells it where its list stands, if that is not where it takes it to be. */
  readonly tellPlace: () => void;
}

/**
 * Lets a virtualizer know at once where a command has scrolled its list. By itself it hears of that with the next frame: the
 * rows that stand there would be drawn in the midst of that frame, and measured too late to be in their places when it is
 * painted.
 */
export function useLanding(): Landing {
  const told = useRef<{ instance: ScrollVirtualizer; tell: Tell }>(undefined);
  const observe = useCallback((instance: ScrollVirtualizer, tell: Tell) => {
    told.current = { instance, tell };
    return observeElementOffset(instance, tell);
  }, []);
  const land = useCallback((scroll: () => void) => {
    const scroller = told.current?.instance.scrollElement;
    const before = scroller?.scrollTop;
    scroll();
    // A finger can keep it where it is.
    if (!scroller || scroller.scrollTop === before) return;
    // As if it stood still: whoever is told that it moves would have React render in the midst of a commit.
    told.current?.tell(scroller.scrollTop, false);
  }, []);
  const tellPlace = useCallback(() => {
    if (!told.current) return;
    const { instance, tell } = told.current;
    const place = instance.scrollElement?.scrollTop;
    if (place !== undefined && Math.abs(place - (instance.scrollOffset ?? 0)) > 1) {
      tell(place, false);
    }
  }, []);
  return { observeElementOffset: observe, land, tellPlace };
}
