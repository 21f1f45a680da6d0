import { useEffect, useMemo, useRef, useState } from 'react';

/** What is shown while one reads further up: what was there, so that nothing moves, as it is now; and how much has come since. */
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
export function usePause<Item>(
  items: readonly Item[],
  { keyOf, isNews }: PauseOptions<Item>,
): Pause<Item> {
  const [held, setHeld] = useState<readonly Item[]>();
  const latest = useRef(items);
  useEffect(() => {
    latest.current = items;
  }, [items]);
  const [setIsPaused] = useState(
    () => (isPaused: boolean) => setHeld((now) => (isPaused ? (now ?? latest.current) : undefined)),
  );
  const paused = useMemo(() => held && sinceThen(held, items, keyOf), [held, items, keyOf]);
  return {
    shown: paused?.shown ?? items,
    newCount: paused?.fresh.filter(isNews).length ?? 0,
    setIsPaused,
  };
}

/**
 * What was there, in its place, as it is now; and what has come, wherever it stands. What there is no room for any more goes
 * from the top, and stays while it is read; what goes from between was taken away.
 */
function sinceThen<Item>(
  held: readonly Item[],
  items: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly shown: readonly Item[]; readonly fresh: readonly Item[] } {
  const now = new Map(items.map((item) => [keyOf(item), item]));
  const first = held.findIndex((item) => now.has(keyOf(item)));
  const shown = held.flatMap((item, index) => now.get(keyOf(item)) ?? (index < first ? item : []));
  for (const item of held) now.delete(keyOf(item));
  return { shown: first < 0 ? held : shown, fresh: [...now.values()] };
}
