import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { RowMeasures } from './row-measures.js';

type RowVirtualizer = Virtualizer<HTMLDivElement, HTMLElement>;

/** Where a list stands, however high its rows are: at its end, or so many pixels below the upper edge of a row. */
type Place = 'end' | { readonly key: VirtualItem['key']; readonly below: number };

/** Where it stood as its rows began to have these measures. */
export interface FormerPlace {
  readonly measures: RowMeasures;
  /** `undefined` while nothing is known of it. */
  readonly place: Place | undefined;
}

/**
 * Notes where a list stands when all its rows are about to be guessed anew, since they stand among other measures. What was
 * measured of rows that are not in the document any more is forgotten: it was true of the measures before.
 *
 * To be called before the virtualizer's own hook: the list is as it was until then.
 *
 * @param atEnd how close to the end, in pixels, is at the end.
 */
export function useFormerPlace(
  measures: RowMeasures,
  list: RefObject<RowVirtualizer | undefined>,
  atEnd: number,
): FormerPlace {
  const last = useRef<FormerPlace>({ measures, place: undefined });
  if (last.current.measures !== measures) {
    const virtualizer = list.current;
    last.current = { measures, place: virtualizer && placeOf(virtualizer, atEnd) };
    if (virtualizer) forgetRows(virtualizer);
  }
  return last.current;
}

/**
 * Has a list stand where it stood, among the rows as they are guessed now.
 *
 * To be called behind the virtualizer's own hook, and before its rows are asked for: those that are in sight there are drawn.
 *
 * @param land runs what scrolls, and tells the virtualizer where that has led.
 */
export function useKeptPlace(
  former: FormerPlace,
  virtualizer: RowVirtualizer,
  land: (scroll: () => void) => void,
): void {
  const kept = useRef(former);
  const place = kept.current === former ? undefined : former.place;
  if (place) virtualizer.scrollOffset = offsetOf(place, virtualizer);
  useLayoutEffect(() => {
    kept.current = former;
    if (!place) return;
    land(() => {
      const { scrollElement } = virtualizer;
      if (place === 'end') virtualizer.scrollToEnd();
      else if (scrollElement) scrollElement.scrollTop = offsetOf(place, virtualizer);
    });
  });
}

function placeOf(virtualizer: RowVirtualizer, atEnd: number): Place | undefined {
  const offset = virtualizer.scrollOffset ?? 0;
  const { anchorTo } = virtualizer.options;
  const fromEnd = virtualizer.getTotalSize() - heightOf(virtualizer) - offset;
  if (anchorTo === 'end' && fromEnd <= atEnd) return 'end';
  const row = virtualizer.getVirtualItemForOffset(offset);
  return row && { key: row.key, below: offset - row.start };
}

function offsetOf(place: Place, virtualizer: RowVirtualizer): number {
  const furthest = Math.max(0, virtualizer.getTotalSize() - heightOf(virtualizer));
  if (place === 'end') return furthest;
  const { count, getItemKey } = virtualizer.options;
  let index = 0;
  while (index < count && getItemKey(index) !== place.key) index += 1;
  const row = virtualizer.measurementsCache[index];
  // It is gone in the same step.
  if (!row) return Math.min(virtualizer.scrollOffset ?? 0, furthest);
  return Math.min(Math.max(0, row.start + Math.min(place.below, row.size)), furthest);
}

/** Rows that are in the document keep the heights that they have: a browser tells of them only when they change. */
function forgetRows(list: RowVirtualizer): void {
  const { elementsCache, itemSizeCache } = list;
  for (const key of itemSizeCache.keys()) {
    if (!elementsCache.get(key)?.isConnected) itemSizeCache.delete(key);
  }
  for (const [key, element] of elementsCache) {
    const row = list.measurementsCache[list.indexFromElement(element)];
    // The library keeps what it has measured only where that is not what was guessed.
    if (row?.key === key && !itemSizeCache.has(key)) itemSizeCache.set(key, row.size);
  }
}

function heightOf({ scrollRect }: RowVirtualizer): number {
  return scrollRect?.height ?? 0;
}
