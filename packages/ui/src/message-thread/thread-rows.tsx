'use client';

import type { UseMessagesResult } from '@parlor/hooks';
import { useCell } from '../internals/cell.js';
import type { VirtualList } from '../internals/virtual-list.js';
import { SelectingContext } from '../message-selection/selecting-context.js';
import { Row } from './row.js';
import { useThread } from './thread-context.js';
import type { ThreadRow } from './thread-layout.js';
import type { UnreadMark } from './use-unread-mark.js';

interface ThreadRowsProps {
  rows: readonly ThreadRow[];
  list: VirtualList;
  history: UseMessagesResult;
  unreadMark: UnreadMark | undefined;
  /** The message that was jumped to. */
  markedID: string | undefined;
  /** Those that have just arrived. */
  freshIDs: ReadonlySet<string>;
}

/** The rows that are in the document, each in its place. */
export function ThreadRows(props: ThreadRowsProps) {
  const { rows, list, history, unreadMark, markedID, freshIDs } = props;
  const isAll = !history.hasOlder && !history.hasNewer;
  const isSelecting = useCell(useThread().selection.state, ({ isActive }) => isActive);
  const shown = list.rows.map((item) => {
    const row = rows[item.index];
    if (!row) return null;
    // Its height is of no concern to what is drawn in it.
    const { height: _, ...place } = row;
    const { messageID } = place;
    return (
      <div
        key={item.key}
        ref={list.measureRow}
        className="parlor-thread-row"
        style={{ insetBlockStart: item.start }}
        role="listitem"
        aria-posinset={item.index + 1}
        aria-setsize={isAll ? rows.length : -1}
        data-index={item.index}
        data-day-start={row.startsDay || undefined}
        data-group-start={row.startsGroup || undefined}
        data-new={freshIDs.has(messageID) || undefined}
        data-marked={markedID === messageID || undefined}
      >
        <Row {...place} unreadCount={unreadMark?.messageID === messageID ? unreadMark.count : 0} />
      </div>
    );
  });
  return <SelectingContext.Provider value={isSelecting}>{shown}</SelectingContext.Provider>;
}
