import { useEffect, useMemo, useState } from 'react';
import { useOnScroll } from '../internals/use-on-scroll.js';
import type { VirtualList } from '../internals/virtual-list.js';
import type { ThreadRow } from './thread-layout.js';
import type { UnreadMark } from './use-unread-mark.js';

/**
 * Whether the unread messages begin above what is in sight, and nobody has been there yet. The second value takes it
 * back for good.
 */
export function useUnreadAbove(
  mark: UnreadMark | undefined,
  rows: readonly ThreadRow[],
  list: VirtualList,
  isAtLatest: boolean,
): readonly [boolean, () => void] {
  const [isDone, setIsDone] = useState(false);
  const messageID = mark?.messageID;
  const index = useMemo(
    () => (messageID === undefined ? -1 : rows.findIndex((row) => row.messageID === messageID)),
    [messageID, rows],
  );
  const isMeasured = list.firstIndex >= 0;
  const isReached = () => index >= 0 && list.startOf(index) >= list.offset();
  const isInSight = isMeasured && isReached();
  useEffect(() => {
    if (isInSight) setIsDone(true);
  }, [isInSight]);
  const look = () => {
    if (isReached()) setIsDone(true);
  };
  useOnScroll(list.scrollerRef, look, mark !== undefined && !isDone);
  const isAbove = index >= 0 ? !isInSight : isAtLatest;
  return [mark !== undefined && isMeasured && isAbove && !isDone, () => setIsDone(true)];
}
