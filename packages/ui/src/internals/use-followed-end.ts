import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

type RowVirtualizer = Virtualizer<HTMLDivElement, HTMLElement>;

interface FollowedEndOptions {
  /** Of the last row. */
  readonly lastKey: string;
  /** Draws no more than what is in sight, until the list has come to rest. */
  readonly hurry: () => void;
  /** Tells the virtualizer where its list stands, if that is not where it takes it to be. */
  readonly tellPlace: () => void;
}

/**
 * Draws the rows that stand at the end in the same step in which they are added there and followed. By itself the library draws
 * those that were in sight, scrolls, and hears of that with the next frame: where more rows have come than a screen has, nothing
 * would be seen in between, and all be rendered twice.
 *
 * To be called behind the virtualizer's own hook, and before its rows are asked for.
 */
export function useFollowedEnd(
  virtualizer: RowVirtualizer,
  { lastKey, hurry, tellPlace }: FollowedEndOptions,
): void {
  const { count } = virtualizer.options;
  const before = useRef({ count, lastKey });
  const isFollowed =
    before.current.count > 0 &&
    count > before.current.count &&
    lastKey !== before.current.lastKey &&
    isFollowing(virtualizer);
  const isFar = isFollowed && goToEnd(virtualizer);
  useLayoutEffect(() => {
    before.current = { count, lastKey };
    if (isFar) hurry();
    // A finger can keep it where it is.
    if (isFollowed) tellPlace();
  });
}

/** As the library decides it: what is added is not in the document yet. */
function isFollowing({ options, scrollElement, isAtEnd }: RowVirtualizer): boolean {
  return scrollElement !== null && options.followOnAppend !== false && isAtEnd();
}

/** Where it will be scrolled to. Returns whether that is more than a screen away: nothing that is there will be in sight. */
function goToEnd(virtualizer: RowVirtualizer): boolean {
  const height = virtualizer.scrollRect?.height ?? 0;
  const end = Math.max(0, virtualizer.getTotalSize() - height);
  const isFar = end - (virtualizer.scrollOffset ?? 0) > height;
  virtualizer.scrollOffset = end;
  if (isFar) virtualizer.options.overscan = 0;
  return isFar;
}
