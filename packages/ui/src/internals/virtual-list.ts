import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { isMotionReduced } from './is-motion-reduced.js';
import { MeasuredPlaces } from './measured-places.js';
import type { RowMeasures } from './row-measures.js';
import { useFollowGrowth } from './use-follow-growth.js';
import { useFollowedEnd } from './use-followed-end.js';
import { measureWithFormer, useFormerFirst, useMeasuredFormer } from './use-former-first.js';
import { useHaste } from './use-haste.js';
import { useItemKeys } from './use-item-keys.js';
import { useFormerPlace, useKeptPlace } from './use-kept-place.js';
import { useLanding } from './use-landing.js';
import { useNewsOnly } from './use-news-only.js';
import { useOnScroll } from './use-on-scroll.js';
import { useRowMeasures } from './use-row-measures.js';

/** How close to the end, in pixels, still counts as being at the end. */
const AT_END = 40;
/** How many rows before and behind those in sight are in the document. */
const OVERSCAN = 6;
/** How many more are drawn where a list goes: they come by a few at once, and not one by one with each step. */
const AHEAD = 3;

/** What {@link useVirtualList} is told about the rows. */
export interface VirtualListOptions<Item> {
  /** What has a row each. With other rows, or in another order, the places of all of them are reckoned anew. */
  items: readonly Item[];
  /** The same for the same item for ever: places are kept by it. Itself the same function in each rendering. */
  keyOf: (item: Item) => string;
  /**
   * Height in pixels, guessed until the row has been measured. Where it depends on anything but the item, that is in `measures`:
   * with others, all rows are guessed anew.
   */
  estimateSize(index: number, measures: RowMeasures): number;
  /** `end`: starts at the last row, stays there while rows are added, keeps its place when they are prepended. */
  anchorTo?: 'start' | 'end';
  /** With `end`: whether rows that are added behind the last one are followed. They are when left out. */
  isLive?: boolean;
  /** Space before the first row, in pixels. */
  paddingStart?: number;
  /** Space after the last row, in pixels. */
  paddingEnd?: number;
  /** How much of the upper edge something covers, in pixels: a row that is brought into sight stands below it. */
  scrollPaddingStart?: number;
  /** A row that is kept in the document even when it is out of sight. */
  keepIndex?: number;
  /** More such rows. Keep the list stable across renders. */
  keepIndexes?: readonly number[];
}

/** A row that has to be in the document now. `start` is its distance from the top, in pixels. */
export interface VirtualRow {
  readonly index: number;
  readonly key: string;
  readonly start: number;
}

/** A list of which only the rows in sight are in the document. */
export interface VirtualList {
  readonly scrollerRef: RefObject<HTMLDivElement | null>;
  readonly rows: readonly VirtualRow[];
  /** The first and the last row in sight, or a few rows from it: kept ones may lie outside. -1 while there are none. */
  readonly firstIndex: number;
  readonly lastIndex: number;
  /** Height of all rows, in pixels. */
  readonly totalSize: number;
  /** Ref of each row's element, which also carries `data-index`. */
  readonly measureRow: (element: HTMLElement | null) => void;
  /** Whether the last row is in sight; re-renders when that changes. */
  readonly isAtEnd: boolean;
  /** Whether it stands at its end now, which {@link isAtEnd} says with the next rendering. */
  standsAtEnd(): boolean;
  scrollToEnd(behavior?: 'auto' | 'smooth'): void;
  /** `auto`, no further than to bring it into sight, when left out. */
  scrollToIndex(index: number, align?: 'auto' | 'center'): void;
  /** Where a row begins, in pixels from the top, whether or not it is in the document. */
  startOf(index: number): number;
  /** Where a row ends. */
  endOf(index: number): number;
  /** Distance of the viewport's upper edge from the top now, in pixels: nothing renders again when it changes. */
  offset(): number;
}

type RowVirtualizer = Virtualizer<HTMLDivElement, HTMLElement>;

/**
 * The one place that knows the virtualisation library. Renders again when other rows have to be in the document, or stand
 * elsewhere, and not for each step of scrolling.
 *
 * A row whose *upper* part changes when an older row comes before it (it loses its date or its
 * sender's name) would push what is being read; such a change is taken back by scrolling, too, unless the row is below what is
 * in sight by then. So is what is measured of rows that have come before the first one while that is in sight: at the very top
 * they are in sight as well.
 */
export function useVirtualList<Item>(options: VirtualListOptions<Item>): VirtualList {
  const { items, keyOf, estimateSize, anchorTo = 'start', keepIndex, keepIndexes } = options;
  const { paddingStart = 0, paddingEnd = 0, scrollPaddingStart = 0, isLive = true } = options;
  const scrollerRef = useRef<HTMLDivElement | null>(null);
  const count = items.length;
  const { measures, noteRow } = useRowMeasures(scrollerRef);
  const getItemKey = useItemKeys(items, keyOf, measures);
  const virtualizerRef = useRef<RowVirtualizer>(undefined);
  const formerPlace = useFormerPlace(measures, virtualizerRef, AT_END);
  const former = useFormerFirst(count, getItemKey, virtualizerRef);
  const measureRow = measureWithFormer(former);
  const direction = virtualizerRef.current?.scrollDirection ?? null;
  const rangeExtractor = useKeptRange(direction, keepIndex, keepIndexes);
  const wasLive = useFormer(isLive);
  const { observeElementOffset, land, tellPlace } = useLanding();

  const virtualizer: RowVirtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count,
    getScrollElement: () => scrollerRef.current,
    observeElementOffset,
    getItemKey,
    // As it is measured: in whole pixels.
    estimateSize: (index) => Math.round(estimateSize(index, measures)),
    measureElement: (row, entry, list) => {
      noteRow(row, entry);
      return measureRow(row, entry, list);
    },
    anchorTo,
    paddingStart,
    paddingEnd,
    scrollPaddingStart,
    overscan: OVERSCAN,
    // The rows that make it live were there before: they are no news to follow.
    followOnAppend: anchorTo === 'end' && isLive && wasLive,
    scrollEndThreshold: AT_END,
    // All rows have been guessed by then: thousands are not guessed twice.
    initialOffset: () =>
      anchorTo === 'end'
        ? (virtualizerRef.current?.getTotalSize() ?? 0) - paddingStart - paddingEnd
        : 0,
    rangeExtractor,
  });
  virtualizerRef.current = virtualizer;
  const [measured] = useState(() => new MeasuredPlaces());
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item, delta, instance) => {
    // As the places were when they were reckoned last.
    const offset = (instance.scrollOffset ?? 0) - measured.measure(item, delta, instance);
    if (item.key === former.key && anchorTo === 'end')
      return item.start < offset + heightOf(instance);
    if (instance.itemSizeCache.has(item.key)) return item.end <= offset;
    if (item.start < offset) return true;
    return (
      anchorTo === 'end' && item.index < former.index && isInSight(former.index, offset, instance)
    );
  };

  useKeptPlace(formerPlace, virtualizer, land);
  useMeasuredFormer(former, virtualizer, anchorTo === 'end');
  const hurry = useHaste(scrollerRef, virtualizer);
  const lastKey = count > 0 ? getItemKey(count - 1) : '';
  useFollowedEnd(virtualizer, { lastKey, hurry, tellPlace });
  const rows = virtualizer.getVirtualItems().map(toRow);
  const { overscan } = virtualizer.options;
  const edges = edgesOf(virtualizer.range, count, overscan, direction);
  // Far from its end a list cannot stand there: the library would reckon all places to see it, for each row that is measured.
  if (virtualizer.range && virtualizer.range.endIndex + OVERSCAN < count - 1) {
    virtualizer.options.anchorTo = 'start';
  }
  useNewsOnly(virtualizer, edges, () => edgesOf(virtualizer.range, count, overscan, null));
  const { isAtEnd, wasAtEnd, look: lookAtEnd } = useIsAtEnd(scrollerRef, virtualizer);
  useStayAtEnd(scrollerRef, virtualizer, { wasAtEnd, isWanted: anchorTo === 'end' });
  useFollowGrowth(scrollerRef, virtualizer, {
    lastKey,
    isWanted: anchorTo === 'end' && isLive && wasLive,
    atEnd: AT_END,
  });

  const go = useCallback(
    (index: number, behavior: 'auto' | 'smooth', scroll: () => void) => {
      if (behavior === 'auto' && !isDrawn(index, virtualizer)) hurry();
      land(scroll);
      lookAtEnd();
    },
    [virtualizer, hurry, land, lookAtEnd],
  );
  const scrollToEnd = useCallback(
    (wanted: 'auto' | 'smooth' = 'auto') => {
      const behavior = isMotionReduced() ? 'auto' : wanted;
      const last = virtualizer.options.count - 1;
      go(last, behavior, () => virtualizer.scrollToEnd({ behavior }));
    },
    [virtualizer, go],
  );
  const scrollToIndex = useCallback(
    (index: number, align: 'auto' | 'center' = 'auto') =>
      go(index, 'auto', () => virtualizer.scrollToIndex(index, { align })),
    [virtualizer, go],
  );

  return {
    scrollerRef,
    rows,
    ...edges,
    totalSize: virtualizer.getTotalSize(),
    measureRow: virtualizer.measureElement,
    isAtEnd,
    standsAtEnd: () =>
      offsetOf(virtualizer) + heightOf(virtualizer) >= virtualizer.getTotalSize() - AT_END,
    scrollToEnd,
    scrollToIndex,
    startOf: (index) => virtualizer.measurementsCache[index]?.start ?? 0,
    endOf: (index) => virtualizer.measurementsCache[index]?.end ?? 0,
    offset: () => offsetOf(virtualizer),
  };
}

/** A list that fits its box is never scrolled, so what it was meant to start at stays unsaid. */
function offsetOf(virtualizer: RowVirtualizer): number {
  const furthest = virtualizer.getTotalSize() - heightOf(virtualizer);
  return Math.max(0, Math.min(virtualizer.scrollOffset ?? 0, furthest));
}

function heightOf({ scrollRect }: RowVirtualizer): number {
  return scrollRect?.height ?? 0;
}

type Direction = RowVirtualizer['scrollDirection'];

/** The first and the last row in the document for what is in sight. */
function edgesOf(
  range: { startIndex: number; endIndex: number } | null,
  count: number,
  overscan: number,
  direction: Direction,
): Pick<VirtualList, 'firstIndex' | 'lastIndex'> {
  if (!range || count === 0) return { firstIndex: -1, lastIndex: -1 };
  const ahead = overscan > 0 ? AHEAD : 0;
  const before = overscan + (direction === 'backward' ? ahead : 0);
  const behind = overscan + (direction === 'forward' ? ahead : 0);
  return {
    firstIndex: Math.max(range.startIndex - before, 0),
    lastIndex: Math.min(range.endIndex + behind, count - 1),
  };
}

/** Whether a row begins in sight, when the upper edge is so far from the top. */
function isInSight(index: number, top: number, virtualizer: RowVirtualizer): boolean {
  const start = virtualizer.measurementsCache[index]?.start ?? -1;
  return start >= top && start < top + heightOf(virtualizer);
}

function isDrawn(index: number, { options, elementsCache }: RowVirtualizer): boolean {
  return elementsCache.get(options.getItemKey(index))?.isConnected === true;
}

function toRow({ index, key, start }: VirtualItem): VirtualRow {
  return { index, key: String(key), start };
}

/** What it was as of the last render that React has kept. */
function useFormer(value: boolean): boolean {
  const former = useRef(value);
  useEffect(() => {
    former.current = value;
  }, [value]);
  return former.current;
}

const NONE: readonly number[] = [];

function useKeptRange(direction: Direction, keepIndex = -1, keepIndexes: readonly number[] = NONE) {
  return useCallback(
    (range: { startIndex: number; endIndex: number; overscan: number; count: number }) => {
      const { firstIndex: first, lastIndex: last } = edgesOf(
        range,
        range.count,
        range.overscan,
        direction,
      );
      const indexes = Array.from({ length: last - first + 1 }, (_, step) => first + step);
      const kept = [keepIndex, ...keepIndexes].filter(
        (index) => index >= 0 && index < range.count && (index < first || index > last),
      );
      if (kept.length === 0) return indexes;
      return [...new Set([...kept, ...indexes])].sort((one, other) => one - other);
    },
    [direction, keepIndex, keepIndexes],
  );
}

/** Looked at when something was scrolled only: while rows are being added, the end is on its way. */
function useIsAtEnd(
  scrollerRef: RefObject<HTMLDivElement | null>,
  virtualizer: RowVirtualizer,
): { isAtEnd: boolean; wasAtEnd: RefObject<boolean>; look: () => void } {
  const [isAtEnd, setIsAtEnd] = useState(true);
  const last = useRef(isAtEnd);
  const look = useCallback(() => {
    const isNow = virtualizer.isAtEnd(AT_END);
    // React may begin to render for the same value, too, and only then see that there is nothing to be done.
    if (isNow !== last.current) setIsAtEnd(isNow);
    last.current = isNow;
  }, [virtualizer]);
  useOnScroll(scrollerRef, look);
  return { isAtEnd, wasAtEnd: last, look };
}

/** The composer grows, the keyboard of a phone opens: the newest message must stay in sight. */
function useStayAtEnd(
  scrollerRef: RefObject<HTMLDivElement | null>,
  virtualizer: RowVirtualizer,
  { wasAtEnd, isWanted }: { wasAtEnd: RefObject<boolean>; isWanted: boolean },
): void {
  useEffect(() => {
    const scroller = scrollerRef.current;
    if (!isWanted || !scroller || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (wasAtEnd.current) virtualizer.scrollToEnd();
    });
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scrollerRef, virtualizer, wasAtEnd, isWanted]);
}
