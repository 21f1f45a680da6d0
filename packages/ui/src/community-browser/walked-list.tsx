'use client';

import {
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useRef,
} from 'react';
import { commandOf } from '../conversation-list/list-commands.js';
import { isMore } from '../internals/is-more.js';
import type { PopoverAnchor } from '../internals/popover.js';
import type { RowMeasures } from '../internals/row-measures.js';
import { useActiveRow } from '../internals/use-active-row.js';
import { useLatest } from '../internals/use-latest.js';
import { useListWalk } from '../internals/use-list-walk.js';
import { useRowPointing } from '../internals/use-row-pointing.js';
import { useVirtualList } from '../internals/virtual-list.js';

/** What the inside of a row takes. */
export interface WalkedRowProps<Item> {
  item: Item;
  isSelected: boolean;
}

interface WalkedListProps<Item> {
  /** Name of the list. */
  label: string;
  className: string;
  items: readonly Item[];
  /** The same functions each time. */
  idOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  selectedID: string | undefined;
  /** How high a row is among these measures, in pixels. */
  rowHeight: (measures: RowMeasures) => number;
  /** Shown by the mouse at rest: there is no room for it in the row. */
  hasTitles?: boolean;
  onChoose: (item: Item) => void;
  /** Asks for what can be done with one. */
  onMenu?: ((item: Item, anchor: PopoverAnchor) => void) | undefined;
  /** Whose menu is open. */
  menuID?: string | undefined;
  /** Memoised: it is drawn again for its own item only. */
  Row: ComponentType<WalkedRowProps<Item>>;
}

const EDGE = 6;

/** A listbox of which only the rows in sight are in the document: focus stays on it, keys move through it. */
export function WalkedList<Item>(props: WalkedListProps<Item>) {
  const { items, idOf, nameOf, selectedID, onChoose, onMenu, Row } = props;
  const id = useId();
  const scrollerRef = useRef<HTMLDivElement | null>(null);
  const active = useActiveRow({
    rows: items,
    idOf,
    selectedID,
    listElement: () => scrollerRef.current,
  });
  const list = useVirtualList({
    items,
    keyOf: idOf,
    estimateSize: (_, measures) => props.rowHeight(measures),
    paddingStart: EDGE,
    paddingEnd: EDGE,
    keepIndex: active.index,
  });
  const moveTo = (index: number) => {
    const item = items[index];
    if (item !== undefined) active.moveTo(idOf(item));
    list.scrollToIndex(index);
  };
  const choose = (index: number) => {
    const item = items[index];
    if (item !== undefined) onChoose(item);
  };
  const openMenu = (index: number, anchor: PopoverAnchor | null) => {
    const item = items[index];
    if (item === undefined || !anchor || !onMenu) return;
    active.moveTo(idOf(item));
    onMenu(item, anchor);
  };
  const { walk } = useListWalk({
    names: () => items.map(nameOf),
    count: items.length,
    activeIndex: active.index,
    onMove: moveTo,
    moveTo,
    choose,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (onMenu && commandOf(event, false) === 'menu') {
      openMenu(active.index, document.getElementById(`${id}-${active.index}`));
    } else if (!walk(event)) return;
    event.preventDefault();
  };
  const pointing = useRowPointing((row, anchor) => openMenu(Number(row.dataset['place']), anchor));
  const onPress = useLatest((index: number, event: MouseEvent) => {
    if (isMore(event.target)) return openMenu(index, event.target);
    moveTo(index);
    choose(index);
  });
  return (
    <div
      ref={(element) => {
        scrollerRef.current = element;
        list.scrollerRef.current = element;
      }}
      className={`parlor-list-scroller parlor-contacts-scroller ${props.className}`}
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={active.index >= 0 ? `${id}-${active.index}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => {
        // A press comes with a row of its own.
        if (active.index < 0 && !pointing.isPressed()) moveTo(0);
      }}
      {...(onMenu && pointing.handlers)}
    >
      <div
        className="parlor-contacts-sizer"
        role="presentation"
        style={{ blockSize: list.totalSize }}
      >
        {list.rows.map(({ key, index, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <div
                key={key}
                ref={list.measureRow}
                role="presentation"
                className="parlor-contact-place"
                style={{ insetBlockStart: start }}
                data-index={index}
              >
                <Option
                  id={`${id}-${index}`}
                  index={index}
                  count={items.length}
                  title={props.hasTitles ? nameOf(item) : undefined}
                  isActive={index === active.index}
                  isSelected={key === selectedID}
                  hasMenu={key === props.menuID}
                  offersMenu={onMenu !== undefined}
                  onPress={onPress}
                >
                  <Row item={item} isSelected={key === selectedID} />
                </Option>
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

interface OptionProps {
  id: string;
  index: number;
  count: number;
  title: string | undefined;
  isActive: boolean;
  isSelected: boolean;
  hasMenu: boolean;
  offersMenu: boolean;
  onPress: (index: number, event: MouseEvent<HTMLElement>) => void;
  children: ReactNode;
}

function Option(props: OptionProps) {
  const { id, index, isSelected, offersMenu, onPress } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox hears the keys.
    <div
      id={id}
      className="parlor-contact"
      title={props.title}
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={props.count}
      data-place={index}
      data-active={props.isActive || undefined}
      data-selected={isSelected || undefined}
      data-menu={props.hasMenu || undefined}
      onClick={(event) => onPress(index, event)}
    >
      {props.children}
      {offersMenu && (
        <span className="parlor-row-more parlor-contact-more" data-more="" aria-hidden="true" />
      )}
    </div>
  );
}
