'use client';

import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import { useChatPartStrings } from '../internals/strings/use-chat-part-strings.js';
import type { Emoji, EmojiGroup } from './emoji-data.js';
import { type Cell, moveInGrid } from './grid-keys.js';

interface EmojiGridProps {
  gridRef: RefObject<HTMLDivElement | null>;
  groups: readonly EmojiGroup[];
  /** Those that are marked; without it, they are no toggles. */
  mine: readonly string[] | undefined;
  onPick: (emoji: string) => void;
  /** The arrow up was pressed in the first row. */
  onLeaveAbove: () => void;
}

/** How many stand in a row: seven targets for a finger fit the narrowest phone. */
const COLUMNS = 7;

/** The emoji by group, in rows. One of them takes the Tab key, the arrow keys move among them. */
export function EmojiGrid({ gridRef, groups, mine, onPick, onLeaveAbove }: EmojiGridProps) {
  const strings = useChatPartStrings();
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const rows = groups.flatMap((group) => rowsOf(group));
  // A search may have taken the active one away.
  const isThere = active.column < (rows[active.row]?.emoji.length ?? 0);
  const current = isThere ? active : { row: 0, column: 0 };

  const onKeyDown = (event: KeyboardEvent) => {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const lengths = rows.map(({ emoji }) => emoji.length);
    const { key, ctrlKey } = event;
    const next = moveInGrid(lengths, current, { key, ctrlKey, isRightToLeft });
    if (!next) return;
    event.preventDefault();
    if (next === 'above') onLeaveAbove();
    else cellAt(gridRef, next)?.focus();
  };

  return (
    <div
      ref={gridRef}
      className="parlor-picker-grid"
      role="grid"
      aria-label={strings.emoji}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => {
        const first = rows.findIndex(({ name }) => name === group.name);
        return (
          <Group key={group.name} name={strings[group.name]}>
            {rowsOf(group).map(({ emoji }, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the buttons in it are.
              <div key={emoji[0]?.[0]} className="parlor-picker-row" role="row">
                {emoji.map((one, column) => {
                  const row = first + index;
                  const isActive = row === current.row && column === current.column;
                  return (
                    <EmojiCell
                      key={one[0]}
                      emoji={one}
                      place={`${row}:${column}`}
                      isActive={isActive}
                      isMine={mine?.includes(one[0])}
                      onFocus={() => setActive({ row, column })}
                      onPick={onPick}
                    />
                  );
                })}
              </div>
            ))}
          </Group>
        );
      })}
    </div>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="parlor-picker-group" role="rowgroup" aria-label={name}>
      <div className="parlor-picker-group-name" aria-hidden="true">
        {name}
      </div>
      {children}
    </div>
  );
}

interface EmojiCellProps {
  emoji: Emoji;
  place: string;
  isActive: boolean;
  isMine: boolean | undefined;
  onFocus: () => void;
  onPick: (emoji: string) => void;
}

function EmojiCell({ emoji: [emoji, english], place, isActive, isMine, ...on }: EmojiCellProps) {
  const strings = useChatPartStrings();
  const name = strings.emojiName(emoji, english);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it is.
    <div role="gridcell">
      <button
        type="button"
        className="parlor-picker-emoji"
        tabIndex={isActive ? 0 : -1}
        aria-label={name}
        aria-pressed={isMine}
        title={name}
        data-place={place}
        onFocus={on.onFocus}
        onClick={() => on.onPick(emoji)}
      >
        {emoji}
      </button>
    </div>
  );
}

function rowsOf({ name, emoji }: EmojiGroup): EmojiGroup[] {
  const count = Math.ceil(emoji.length / COLUMNS);
  return Array.from({ length: count }, (_, row) => ({
    name,
    emoji: emoji.slice(row * COLUMNS, (row + 1) * COLUMNS),
  }));
}

function cellAt(gridRef: RefObject<HTMLElement | null>, { row, column }: Cell) {
  return gridRef.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`);
}
