import { type CSSProperties, type KeyboardEvent, type RefObject, useId } from 'react';
import { useDevtools } from '../devtools-context.js';
import { DownIcon } from '../icons.js';
import type { EventEntry } from './event-entry.js';
import { EventRow } from './event-row.js';
import { type RowsInSight, useRowWindow } from './use-row-window.js';

interface EventListProps {
  listRef: RefObject<HTMLDivElement | null>;
  /** At least one. */
  entries: readonly EventEntry[];
  openID: number | undefined;
  onOpen: (id: number | undefined) => void;
}

/** The rows in sight; the newest is the last, and the list goes along with it until one scrolls away. */
export function EventList({ listRef, entries, openID, onOpen }: EventListProps) {
  const { strings } = useDevtools();
  const id = useId();
  const rows = useRowWindow(listRef, entries);
  const { first, last, rowHeight } = rows;
  const shown = entries.slice(first, last);
  const isOpenDrawn = shown.some((entry) => entry.id === openID);

  function go(index: number): void {
    const entry = entries[index];
    if (!entry) return;
    rows.reveal(index);
    onOpen(entry.id);
  }

  function press(event: KeyboardEvent<HTMLDivElement>): void {
    const index = entries.findIndex((entry) => entry.id === openID);
    const next = nextIndex(event.key, index, entries.length, rows);
    if (event.key === 'Escape') onOpen(undefined);
    if (next === undefined) return;
    event.preventDefault();
    go(Math.min(Math.max(next, 0), entries.length - 1));
  }

  return (
    <div className="list-place">
      <div
        ref={listRef}
        role="listbox"
        className="list"
        aria-label={strings.events}
        aria-activedescendant={isOpenDrawn ? `${id}-${openID}` : undefined}
        tabIndex={0}
        onKeyDown={press}
        onScroll={rows.onScroll}
      >
        <div role="presentation" style={{ blockSize: entries.length * rowHeight }}>
          <div
            role="presentation"
            style={
              {
                transform: `translateY(${first * rowHeight}px)`,
                '--row': `${rowHeight}px`,
              } as CSSProperties
            }
          >
            {shown.map((entry, index) => (
              <EventRow
                key={entry.id}
                id={`${id}-${entry.id}`}
                entry={entry}
                position={first + index + 1}
                isOpen={entry.id === openID}
                onOpen={() => go(first + index)}
              />
            ))}
          </div>
        </div>
      </div>
      {!rows.isFollowing && last < entries.length && (
        <button type="button" className="to-newest" onClick={rows.follow}>
          <DownIcon />
          {strings.toNewest}
        </button>
      )}
    </div>
  );
}

/** Where a key leads; `undefined` for one that leads nowhere. Before the first and behind the last are possible. */
function nextIndex(
  key: string,
  index: number,
  count: number,
  { page }: RowsInSight,
): number | undefined {
  // While no row is open, the first step leads to the newest.
  const from = index < 0 ? count : index;
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
