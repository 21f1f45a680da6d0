'use client';

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { SearchIcon, SentIcon } from './icons.js';
import { isComposing } from './is-composing.js';
import { useVirtualList } from './virtual-list.js';

interface ChoiceListProps<Item> {
  /** Name of the list. */
  label: string;
  /** Name of the field. */
  searchLabel: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** Picture and name. */
  render: (item: Item) => ReactNode;
  chosenIDs: ReadonlySet<string>;
  query: string;
  onQuery: (query: string) => void;
  onToggle: (id: string) => void;
  /** Whether the focus of a dialog begins at the field. It does when left out. */
  hasAutofocus?: boolean;
  /** Whether one alone can be chosen. `false` when left out. */
  isSingle?: boolean;
}

const ROW_HEIGHT = 52;
/** Longer than any name. */
const LONGEST_QUERY = 200;

/**
 * A field to search in, and what it finds; several can be chosen.
 *
 * The field keeps the focus: arrows move through the list, Enter chooses. Only what is in sight is in the document.
 */
export function ChoiceList<Item>(props: ChoiceListProps<Item>) {
  const { items, idOf, render, chosenIDs, query, onQuery, onToggle, hasAutofocus = true } = props;
  const id = useId();
  const [activeIndex, setActiveIndex] = useState(0);
  const active = Math.min(activeIndex, items.length - 1);
  const list = useVirtualList({
    items,
    keyOf: idOf,
    estimateSize: () => ROW_HEIGHT,
    keepIndex: active,
  });

  const moveTo = (index: number) => {
    setActiveIndex(index);
    list.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const last = items.length - 1;
    if (event.key === 'ArrowDown') moveTo(Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') moveTo(Math.max(active - 1, 0));
    else if (event.key === 'Enter') {
      const item = items[active];
      if (item !== undefined) onToggle(idOf(item));
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <label className="parlor-forward-search">
        <SearchIcon size={16} aria-hidden="true" />
        <input
          data-autofocus={hasAutofocus || undefined}
          className="parlor-forward-field"
          type="text"
          role="combobox"
          inputMode="search"
          autoComplete="off"
          // The words in an empty one stand as the page does.
          dir={query === '' ? undefined : 'auto'}
          maxLength={LONGEST_QUERY}
          value={query}
          placeholder={props.searchLabel}
          aria-label={props.searchLabel}
          aria-expanded
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}option-${active}` : undefined}
          onChange={(event) => {
            setActiveIndex(0);
            onQuery(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div
        ref={list.scrollerRef}
        id={`${id}list`}
        className="parlor-forward-list"
        role="listbox"
        aria-multiselectable={!props.isSingle}
        aria-label={props.label}
      >
        <div
          className="parlor-forward-sizer"
          role="presentation"
          style={{ blockSize: list.totalSize }}
        >
          {list.rows.map((row) => {
            const item = items[row.index];
            return (
              item !== undefined && (
                <Choice
                  key={row.key}
                  id={`${id}option-${row.index}`}
                  start={row.start}
                  index={row.index}
                  count={items.length}
                  isActive={row.index === active}
                  isChosen={chosenIDs.has(row.key)}
                  onToggle={() => onToggle(row.key)}
                >
                  {render(item)}
                </Choice>
              )
            );
          })}
        </div>
      </div>
    </>
  );
}

interface ChoiceProps {
  id: string;
  start: number;
  index: number;
  count: number;
  isActive: boolean;
  isChosen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

function Choice(props: ChoiceProps) {
  const { id, start, index, count, isActive, isChosen, onToggle, children } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys.
    <div
      id={id}
      className="parlor-forward-choice"
      style={{ insetBlockStart: start }}
      role="option"
      aria-selected={isChosen}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-index={index}
      data-active={isActive || undefined}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      {children}
      <span className="parlor-forward-check" aria-hidden="true">
        {isChosen && <SentIcon size={14} strokeWidth={3} />}
      </span>
    </div>
  );
}
