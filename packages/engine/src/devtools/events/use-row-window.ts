import { type RefObject, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { EventEntry } from './event-entry.js';
import { ListPlace, scrollTopOf } from './list-place.js';
import { type RowWindow, windowOf } from './window-of.js';

/** Which rows are drawn, and how to get to others. */
export interface RowsInSight extends RowWindow {
  readonly rowHeight: number;
  /** Whether the list goes along with what comes. */
  readonly isFollowing: boolean;
  readonly onScroll: () => void;
  readonly follow: () => void;
  /** Brings a row into sight; the list does not run away from it. */
  readonly reveal: (index: number) => void;
  /** How many whole rows are in sight. */
  readonly page: number;
}

/**
 * Draws of a list what is in sight. Where it stands is reckoned while rendering, so that a frame of new rows costs one
 * render and not a second one for the scroll.
 */
export function useRowWindow(
  list: RefObject<HTMLDivElement | null>,
  entries: readonly EventEntry[],
): RowsInSight {
  const [place] = useState(() => new ListPlace());
  const [rowHeight] = useState(() => (matchMedia('(pointer: coarse)').matches ? 44 : 28));
  const height = useHeight(list);
  const stand = useSyncExternalStore(place.subscribe, place.current, place.current);
  const end = Math.max(0, entries.length * rowHeight - height);
  const scrollTop = scrollTopOf(stand, entries, rowHeight, end);
  useLayoutEffect(() => {
    const element = list.current;
    if (element && Math.abs(element.scrollTop - scrollTop) >= 1) element.scrollTop = scrollTop;
  }, [list, scrollTop]);
  return useMemo(() => {
    const hold = (top: number) => place.hold(entries, rowHeight, top);
    return {
      ...windowOf(entries.length, rowHeight, scrollTop, height),
      rowHeight,
      isFollowing: stand.isFollowing,
      page: Math.max(1, Math.floor(height / rowHeight) - 1),
      onScroll: () => place.moveTo(entries, rowHeight, list.current?.scrollTop ?? 0, end),
      follow: () => place.follow(),
      reveal(index) {
        const top = index * rowHeight;
        if (top < scrollTop) hold(top);
        else hold(Math.max(scrollTop, top + rowHeight - height));
      },
    };
  }, [place, entries, rowHeight, height, scrollTop, end, stand, list]);
}

/** Pixels. */
function useHeight(list: RefObject<HTMLDivElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => setHeight(element.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  return height;
}
