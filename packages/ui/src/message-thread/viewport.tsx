'use client';

import type { UseMessagesResult } from '@parlor/hooks';
import { memo, useEffect } from 'react';
import { useVirtualList } from '../internals/virtual-list.js';
import { useFocusedIndex, useFollowFocus } from '../message-actions/use-message-focus.js';
import { useKeptIndexes } from '../message-media/use-kept-indexes.js';
import { DateJumper, useDateJumper } from './date-jumper.js';
import { DayPills } from './day-pills.js';
import { heightOfRow } from './estimate-row.js';
import { HistoryEdge, NewerEdge } from './history-edge.js';
import { JumpProgress } from './jump-progress.js';
import { useThread } from './thread-context.js';
import type { ThreadRow } from './thread-layout.js';
import { ThreadRows } from './thread-rows.js';
import { useAnchor } from './use-anchor.js';
import { useFollowOwn } from './use-follow-own.js';
import { useFreshMessages } from './use-fresh-messages.js';
import type { Jumps } from './use-jumps.js';
import { useNewCount } from './use-new-count.js';
import { usePagesNear } from './use-pages-near.js';
import { useSeen } from './use-seen.js';
import { useThreadLayout } from './use-thread-layout.js';
import { useUnreadAbove } from './use-unread-above.js';
import type { UnreadMark } from './use-unread-mark.js';

interface ThreadViewportProps {
  label: string;
  /** What is shown. */
  history: UseMessagesResult;
  /** The newest messages, wherever the reader looks. */
  live: UseMessagesResult;
  unreadMark: UnreadMark | undefined;
  jumps: Jumps;
  /** Whether the newest message is in sight. */
  onAtNewestChange: (isAtNewest: boolean) => void;
}

/** Where "loading", "failed" and "starts here" stand, above the first row; and below the last one. */
const HISTORY_EDGE = 48;
/** Room for the line that says who is typing. */
const PADDING_END = 32;

/** The part of the thread that scrolls, and what floats over it. What changes of its conversation alone is of no concern to it. */
export const ThreadViewport = memo(function ThreadViewport(props: ThreadViewportProps) {
  const { label, history, live, unreadMark, jumps, onAtNewestChange } = props;
  const { messages, anchor, hasOlder, hasNewer, isAtLatest, jumpToLatest } = history;
  const { actions, parts } = useThread();
  const { NewMessagesButton, UnreadPill } = parts;
  const { rows, days } = useThreadLayout(messages);
  const focusedIndex = useFocusedIndex(actions, rows);
  const list = useVirtualList({
    items: rows,
    keyOf: messageIDOf,
    estimateSize: (index, measures) =>
      rows[index] ? heightOfRow(rows[index].height, measures) : 0,
    anchorTo: 'end',
    isLive: isAtLatest,
    paddingStart: HISTORY_EDGE,
    paddingEnd: hasNewer ? HISTORY_EDGE : PADDING_END,
    keepIndex: focusedIndex,
    keepIndexes: useKeptIndexes(rows),
  });
  const { scrollerRef, scrollToEnd } = list;
  const isAtNewest = list.isAtEnd && isAtLatest && !history.isJumping && !jumps.isAwaited();
  const newCount = useNewCount(live.messages, isAtNewest);
  const [freshIDs, settle] = useFreshMessages(live.messages);
  const markedID = useAnchor({
    anchor,
    rows,
    list,
    actions,
    isByKeyboard: jumps.isByKeyboard,
  });
  const pages = usePagesNear(history, list);
  const [isUnreadAbove, leaveUnread] = useUnreadAbove(unreadMark, rows, list, isAtLatest);
  const dates = useDateJumper();
  useSeen(scrollerRef, list.rows, messages);
  useFollowOwn(live.messages, history, scrollToEnd);
  useFollowFocus(actions, focusedIndex, list.scrollToIndex);
  useEffect(() => onAtNewestChange(isAtNewest), [isAtNewest, onAtNewestChange]);

  const goToNewest = () => {
    if (isAtLatest) scrollToEnd('smooth');
    else void jumpToLatest();
    // The button is about to go: the keys shall scroll the thread then.
    scrollerRef.current?.focus({ preventScroll: true });
  };
  const goToUnread = () => {
    leaveUnread();
    if (unreadMark) jumps.jumpTo(unreadMark.target);
    scrollerRef.current?.focus({ preventScroll: true });
  };

  return (
    <div className="parlor-thread-view">
      <DateJumper {...dates.props} onJump={jumps.jumpTo} />
      <div
        ref={scrollerRef}
        className="parlor-thread-scroller"
        role="list"
        aria-label={label}
        aria-busy={history.isJumping}
        tabIndex={0}
      >
        <div
          className="parlor-thread-sizer"
          role="presentation"
          style={{ blockSize: list.totalSize }}
          onAnimationEnd={settle}
        >
          {/* Below the rows: whatever lies over a text keeps axe from looking at its colours. */}
          <DayPills rows={rows} starts={days} list={list} onPress={dates.open} />
          <HistoryEdge
            hasOlder={hasOlder}
            isLoading={history.isLoadingOlder}
            hasFailed={hasOlder && pages.failedAt === 'older' && !history.isLoadingOlder}
            onRetry={pages.loadOlder}
          />
          <ThreadRows {...{ rows, list, history, unreadMark, markedID, freshIDs }} />
          {hasNewer && (
            <NewerEdge
              isLoading={history.isLoadingNewer}
              hasFailed={pages.failedAt === 'newer' && !history.isLoadingNewer}
              onRetry={pages.loadNewer}
            />
          )}
        </div>
      </div>
      {history.isJumping && <JumpProgress />}
      {isUnreadAbove && unreadMark && (
        <UnreadPill count={unreadMark.count} onClick={goToUnread} onDismiss={leaveUnread} />
      )}
      {!(list.isAtEnd && isAtLatest) && <NewMessagesButton count={newCount} onClick={goToNewest} />}
    </div>
  );
});

function messageIDOf({ messageID }: ThreadRow): string {
  return messageID;
}
