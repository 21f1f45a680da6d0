import { useCallback, useRef } from 'react';
import type { RowMeasures } from './row-measures.js';

/**
 * Tells the key of each row. The same function as long as the rows are the same, in the same order: the virtualisation library
 * reckons all places anew with another one.
 *
 * @param keyOf the same function in each rendering.
 * @param measures what the rows are guessed by: with others, their places have to be reckoned anew.
 */
export function useItemKeys<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  measures?: RowMeasures,
): (index: number) => string {
  const known = useRef({ items, measures });
  if (known.current.measures !== measures) known.current = { items, measures };
  // While one scrolls they are the very same: then not one of them is looked at.
  if (known.current.items !== items) {
    if (haveSameKeys(items, known.current.items, keyOf)) known.current.items = items;
    else known.current = { items, measures };
  }
  const rows = known.current;
  return useCallback(
    (index: number) => {
      const item = rows.items[index];
      return item === undefined ? '' : keyOf(item);
    },
    [rows, keyOf],
  );
}

/** An item that stands where it stood is not looked at, and nothing is called for it: of thousands nearly all do. */
function haveSameKeys<Item>(
  items: readonly Item[],
  before: readonly Item[],
  keyOf: (item: Item) => string,
): boolean {
  if (items.length !== before.length) return false;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const former = before[index];
    if (item === former) continue;
    if (item === undefined || former === undefined || keyOf(item) !== keyOf(former)) return false;
  }
  return true;
}
