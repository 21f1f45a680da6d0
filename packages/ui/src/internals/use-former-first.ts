import { measureElement, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';

type RowVirtualizer = Virtualizer<HTMLDivElement, HTMLElement>;

/** The row that was the first before the last time that others came before it, and where it stands since. */
export interface FormerFirst {
  readonly key: string | undefined;
  /** -1 when it is gone. */
  readonly index: number;
}

const NONE: FormerFirst = { key: undefined, index: -1 };

/**
 * Known as soon as the rows before it are rendered: they are measured while they are put into the document.
 *
 * What is guessed of its own height can be less than before, now that it is not the first any more. It keeps the one that it
 * has, until it is measured: a guess that changes would move what is read, and nobody would take that back.
 */
export function useFormerFirst(
  count: number,
  keyAt: (index: number) => string,
  list: RefObject<RowVirtualizer | undefined>,
): FormerFirst {
  const firstKey = count > 0 ? keyAt(0) : undefined;
  const last = useRef({ firstKey, former: NONE });
  if (last.current.firstKey !== firstKey) {
    const key = last.current.firstKey;
    const index = indexOf(key, count, keyAt);
    if (index > 0) keepHeight(list.current);
    last.current = { firstKey, former: { key, index } };
  }
  return last.current.former;
}

/**
 * Measures it in the step in which others have come before it. A browser tells of its new height no sooner than the next frame
 * is laid out: until then it would stand elsewhere for whatever looks at the document.
 *
 * To be called behind the virtualizer's own hook, which brings the list to where it stands now. Not wanted where rows keep their
 * height, whoever stands before them: measuring has the page laid out at once.
 */
export function useMeasuredFormer(
  former: FormerFirst,
  list: RowVirtualizer,
  isWanted: boolean,
): void {
  useLayoutEffect(() => {
    const row = isWanted && former.index > 0 && elementOf(former, list);
    if (row) list.measureElement(row);
  }, [former, list, isWanted]);
}

/** For the virtualizer's option of that name. By itself it takes what it has measured before for what is so now. */
export function measureWithFormer(
  former: FormerFirst,
): (row: HTMLElement, entry: ResizeObserverEntry | undefined, list: RowVirtualizer) => number {
  return (row, entry, list) =>
    entry === undefined && row === elementOf(former, list)
      ? row.offsetHeight
      : measureElement(row, entry, list);
}

function elementOf({ key }: FormerFirst, { elementsCache }: RowVirtualizer) {
  return key === undefined ? undefined : elementsCache.get(key);
}

/** The library keeps what it has measured only where that is not what was guessed. */
function keepHeight(list: RowVirtualizer | undefined): void {
  const first = list?.measurementsCache[0];
  const isDrawn = first && list.elementsCache.has(first.key);
  if (isDrawn && !list.itemSizeCache.has(first.key)) list.itemSizeCache.set(first.key, first.size);
}

function indexOf(key: string | undefined, count: number, keyAt: (index: number) => string): number {
  for (let index = 0; index < count; index += 1) if (keyAt(index) === key) return index;
  return -1;
}
