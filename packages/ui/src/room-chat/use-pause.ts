import { useEffect, useRef, useState } from 'react';

/** What is shown while one reads further up: what was there, so that nothing moves; and how much has come since. */
export interface Pause<Item> {
  readonly shown: readonly Item[];
  readonly newCount: number;
  setIsPaused(isPaused: boolean): void;
}

interface PauseOptions<Item> {
  keyOf(item: Item): string;
  /** Whether one that has come counts as new. */
  isNews(item: Item): boolean;
}

/** Holds what flies past, for as long as one wants. */
export function usePause<Item>(items: readonly Item[], options: PauseOptions<Item>): Pause<Item> {
  const [held, setHeld] = useState<readonly Item[]>();
  const latest = useRef(items);
  useEffect(() => {
    latest.current = items;
  }, [items]);
  const [setIsPaused] = useState(
    () => (isPaused: boolean) => setHeld((now) => (isPaused ? (now ?? latest.current) : undefined)),
  );
  return {
    shown: held ?? items,
    newCount: held ? countAfter(held, items, options) : 0,
    setIsPaused,
  };
}

/** All of them when the last one that was shown is gone by now. */
function countAfter<Item>(
  held: readonly Item[],
  items: readonly Item[],
  { keyOf, isNews }: PauseOptions<Item>,
): number {
  const last = held.at(-1);
  const lastKey = last && keyOf(last);
  const index = items.findLastIndex((item) => keyOf(item) === lastKey);
  return items.slice(index + 1).filter(isNews).length;
}
