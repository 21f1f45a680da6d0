'use client';

import type { UseMessagesResult } from '@parlor/hooks';
import { useEffect, useMemo } from 'react';
import { useVirtualList, type VirtualList } from '../internals/virtual-list.js';
import { DayPills } from './day-pills.js';
import { HistoryEdge } from './history-edge.js';
import { Row } from './row.js';
import { useThread } from './thread-context.js';
import { layoutThread, type ThreadRow } from './thread-layout.js';
import { useFreshMessages } from './use-fresh-messages.js';
import { useNewCount } from './use-new-count.js';
import type { UnreadMark } from './use-unread-mark.js';

interface ThreadViewportProps {
  label: string;
  history: UseMessagesResult;
  unreadMark: UnreadMark | undefined;
  onAtEndChange: (isAtEnd: boolean) => void;
}

/** Where "loading", "failed" and "starts here" stand, above the first row. */
const HISTORY_EDGE = 48;
const PADDING_END = 12;
const ESTIMATE = { group: 64, row: 43, day: 48 };

/** The part of the thread that scrolls, and the button that floats over it. */
export function ThreadViewport({ label, history, unreadMark, onAtEndChange }: ThreadViewportProps) {
  const { messages } = history;
  const { NewMessagesButton } = useThread().parts;
  const rows = useMemo(() => layoutThread(messages), [messages]);
  const list = useVirtualList({
    count: rows.length,
    getKey: (index) => rows[index]?.messageID ?? '',
    estimateSize: (index) => estimateRow(rows[index]),
    anchorTo: 'end',
    paddingStart: HISTORY_EDGE,
    paddingEnd: PADDING_END,
  });
  const newCount = useNewCount(messages, list.isAtEnd);
  const [freshIDs, settle] = useFreshMessages(messages);
  useLoadOlderNearTop(history, list);
  useFollowOwnMessages(history, list);
  useEffect(() => onAtEndChange(list.isAtEnd), [list.isAtEnd, onAtEndChange]);

  const goToEnd = () => {
    list.scrollToEnd('smooth');
    // The button is about to go: the keys shall scroll the thread then.
    list.scrollerRef.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <div
        ref={list.scrollerRef}
        className="parlor-thread-scroller"
        role="list"
        aria-label={label}
        tabIndex={0}
      >
        <div
          className="parlor-thread-sizer"
          role="presentation"
          style={{ blockSize: list.totalSize }}
          onAnimationEnd={settle}
        >
          {/* Below the rows: whatever lies over a text keeps axe from looking at its colours. */}
          <DayPills rows={rows} list={list} />
          <HistoryEdge history={history} />
          {list.rows.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <div
                  key={item.key}
                  ref={list.measureRow}
                  className="parlor-thread-row"
                  style={{ insetBlockStart: item.start }}
                  role="listitem"
                  aria-posinset={item.index + 1}
                  aria-setsize={history.hasOlder ? -1 : rows.length}
                  data-index={item.index}
                  data-day-start={row.startsDay || undefined}
                  data-group-start={row.startsGroup || undefined}
                  data-new={freshIDs.has(row.messageID) || undefined}
                >
                  <Row
                    {...row}
                    unreadCount={unreadMark?.messageID === row.messageID ? unreadMark.count : 0}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
      {!list.isAtEnd && <NewMessagesButton count={newCount} onClick={goToEnd} />}
    </>
  );
}

function estimateRow(row: ThreadRow | undefined): number {
  const own = row?.startsGroup ? ESTIMATE.group : ESTIMATE.row;
  return row?.startsDay ? own + ESTIMATE.day : own;
}

/** The first row is in the document a few rows before it is in sight: time to ask for more. */
function useLoadOlderNearTop(history: UseMessagesResult, list: VirtualList): void {
  const { hasOlder, isLoadingOlder, error, loadOlder, messages } = history;
  const isNearTop = list.rows[0]?.index === 0;
  const isWanted = isNearTop && hasOlder && !isLoadingOlder && error === null;
  const count = messages.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page may come and still not fill the view.
  useEffect(() => {
    if (isWanted) void loadOlder();
  }, [isWanted, loadOlder, count]);
}

/** Whoever writes wants to see it, however far up they have scrolled. */
function useFollowOwnMessages({ messages }: UseMessagesResult, { scrollToEnd }: VirtualList): void {
  const last = messages.at(-1);
  const sentID = last?.flow === 'out' && last.isSending ? last.ID : undefined;
  useEffect(() => {
    if (sentID !== undefined) scrollToEnd();
  }, [sentID, scrollToEnd]);
}
