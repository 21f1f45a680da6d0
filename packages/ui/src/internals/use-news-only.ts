import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

/** What the document has of a list. */
interface Drawn {
  /** The rows, without those that are kept out of sight. -1 while there are none. */
  readonly firstIndex: number;
  readonly lastIndex: number;
}

/**
 * Lets a virtualizer render its component for what has to be drawn alone: rows that are not in the document, and rows in other
 * places. By itself it does so whenever scrolling begins and ends, too, and for each row that is left behind.
 *
 * @param edges of what is drawn with this rendering.
 * @param wanted the rows that have to be in the document for what is in sight now. It may be fewer than are drawn for it.
 */
export function useNewsOnly(
  virtualizer: Virtualizer<HTMLDivElement, HTMLElement>,
  edges: Drawn,
  wanted: () => Drawn,
): void {
  const totalSize = virtualizer.getTotalSize();
  const { measurementsCache: places } = virtualizer;
  const { firstIndex, lastIndex } = edges;
  const drawn = useRef({ places, totalSize, firstIndex, lastIndex });
  const isAsked = useRef(false);
  useLayoutEffect(() => {
    drawn.current = { places, totalSize, firstIndex, lastIndex };
    isAsked.current = false;
  });

  const isNews = () => {
    const before = drawn.current;
    // This reckons the places anew, if anything was measured: not more than once for a rendering.
    if (virtualizer.getTotalSize() !== before.totalSize) return true;
    if (virtualizer.measurementsCache !== before.places) return true;
    const now = wanted();
    if (now.firstIndex < 0 || before.firstIndex < 0) return now.firstIndex !== before.firstIndex;
    return now.firstIndex < before.firstIndex || now.lastIndex > before.lastIndex;
  };
  // The library sets it in each rendering.
  const { onChange } = virtualizer.options;
  virtualizer.options.onChange = (instance, isSync) => {
    if (!isAsked.current && !isNews()) return;
    isAsked.current = true;
    onChange(instance, isSync);
  };
}
