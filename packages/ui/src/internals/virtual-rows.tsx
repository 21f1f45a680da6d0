'use client';

import { type FocusEvent, type ReactNode, useEffect, useState } from 'react';
import type { RowMeasures } from './row-measures.js';
import { useVirtualList } from './virtual-list.js';

interface VirtualRowsProps<Item> {
  /** Name of the list. */
  label: string;
  items: readonly Item[];
  /** The same for the same item for ever. Itself the same function in each rendering. */
  keyOf: (item: Item) => string;
  /** How high a row is among these measures, in pixels, until it has been measured. */
  rowHeight: (measures: RowMeasures) => number;
  /** Called while one of the last rows is in sight: there are more to be loaded. */
  onNearEnd?: (() => unknown) | undefined;
  /** Below the last row. */
  end?: ReactNode;
  /** What stands in a row; buttons may. */
  children: (item: Item) => ReactNode;
}

const EDGE = 6;
/** From so many rows before the last one on, more are loaded. */
const NEAR_END = 20;

/**
 * Rows with buttons in them, of which only those in sight are in the document, and the one that has the focus. The Tab key
 * goes through the buttons.
 */
export function VirtualRows<Item>(props: VirtualRowsProps<Item>) {
  const { label, items, keyOf, rowHeight, onNearEnd, end, children } = props;
  const [focusedIndex, setFocusedIndex] = useState(-1);
  const list = useVirtualList({
    items,
    keyOf,
    estimateSize: (_, measures) => rowHeight(measures),
    paddingStart: EDGE,
    paddingEnd: EDGE,
    keepIndex: focusedIndex,
  });
  const isNearEnd = list.lastIndex >= items.length - NEAR_END;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);
  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest<HTMLElement>('[data-index]');
    setFocusedIndex(Number(row?.dataset['index'] ?? -1));
  };
  return (
    <div ref={list.scrollerRef} className="parlor-list-scroller parlor-rows">
      <ul
        className="parlor-rows-sizer"
        aria-label={label}
        style={{ blockSize: list.totalSize }}
        onFocus={onFocus}
        onBlur={() => setFocusedIndex(-1)}
      >
        {list.rows.map(({ key, index, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={list.measureRow}
                className="parlor-rows-row"
                style={{ insetBlockStart: start }}
                aria-posinset={index + 1}
                aria-setsize={items.length}
                data-index={index}
              >
                {children(item)}
              </li>
            )
          );
        })}
      </ul>
      {end}
    </div>
  );
}
