import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useRef } from 'react';

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
  list: RefObject<Virtualizer<HTMLDivElement, HTMLElement> | undefined>,
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

/** The library keeps what it has measured only where that is not what was guessed. */
function keepHeight(list: Virtualizer<HTMLDivElement, HTMLElement> | undefined): void {
  const first = list?.measurementsCache[0];
  const isDrawn = first && list.elementsCache.has(first.key);
  if (isDrawn && !list.itemSizeCache.has(first.key)) list.itemSizeCache.set(first.key, first.size);
}

function indexOf(key: string | undefined, count: number, keyAt: (index: number) => string): number {
  for (let index = 0; index < count; index += 1) if (keyAt(index) === key) return index;
  return -1;
}
