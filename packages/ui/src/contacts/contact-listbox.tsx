'use client';

import { type FriendSnapshot, friendNameOf } from '@parlor/hooks';
import {
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useId,
  useRef,
} from 'react';
import { commandOf } from '../conversation-list/list-commands.js';
import type { PopoverAnchor } from '../internals/popover.js';
import { useActiveRow } from '../internals/use-active-row.js';
import { useListWalk } from '../internals/use-list-walk.js';
import { useRowPointing } from '../internals/use-row-pointing.js';
import { useVirtualList, type VirtualList } from '../internals/virtual-list.js';
import type { ContactsRowProps } from './contact-row.js';
import { ContactSectionRows } from './contact-section-rows.js';
import type { ContactPlace } from './contact-sections.js';

interface ContactListboxProps {
  label: string;
  places: readonly ContactPlace[];
  selectedUserID: string | undefined;
  /** Whose menu is open. */
  menuUserID: string | undefined;
  onChoose: (userID: string) => void;
  /** Asks for what can be done with a friend. */
  onMenu: (friend: FriendSnapshot, anchor: PopoverAnchor) => void;
  Row: ComponentType<ContactsRowProps>;
}

const ROW_HEIGHT = 64;
const HEADING_HEIGHT = 32;
const EDGE = 6;

/** The listbox: focus stays on it, and `aria-activedescendant` says which friend is meant. */
export function ContactListbox(props: ContactListboxProps) {
  const { places, selectedUserID } = props;
  const id = useId();
  const selected = places.find(({ friend }) => friend.userID === selectedUserID);
  const scrollerRef = useRef<HTMLDivElement | null>(null);
  const active = useActiveRow({
    rows: places,
    idOf: keyOf,
    selectedID: selected?.key,
    listElement: () => scrollerRef.current,
  });
  const list = useVirtualList({
    count: places.length,
    getKey: (index) => places[index]?.key ?? '',
    estimateSize: (index) => ROW_HEIGHT + (hasHeading(places[index]) ? HEADING_HEIGHT : 0),
    paddingStart: EDGE,
    paddingEnd: EDGE,
    keepIndex: active.index,
  });
  const moveTo = (index: number) => {
    const place = places[index];
    if (place) active.moveTo(place.key);
    list.scrollToIndex(index);
  };
  const openMenu = (index: number, anchor: PopoverAnchor) => {
    const place = places[index];
    if (!place) return;
    active.moveTo(place.key);
    props.onMenu(place.friend, anchor);
  };
  const onKeyDown = useContactKeys(props, active.index, {
    moveTo,
    openMenu: () => {
      const row = document.getElementById(optionID(id, active.index));
      if (row) openMenu(active.index, row);
    },
  });
  const pointing = useRowPointing((row, anchor) => openMenu(Number(row.dataset['place']), anchor));
  const onPress = useLatest((friend: FriendSnapshot, index: number, event: MouseEvent) => {
    if (isMore(event.target)) return openMenu(index, event.target);
    moveTo(index);
    props.onChoose(friend.userID);
  });
  const onFocus = () => {
    // A press comes with a row of its own.
    if (active.index < 0 && !pointing.isPressed()) moveTo(firstInSight(list));
  };

  return (
    <div
      ref={(element) => {
        scrollerRef.current = element;
        list.scrollerRef.current = element;
      }}
      className="parlor-contacts-scroller"
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={active.index >= 0 ? optionID(id, active.index) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      {...pointing.handlers}
    >
      <div
        className="parlor-contacts-sizer"
        role="presentation"
        style={{ blockSize: list.totalSize }}
      >
        <ContactSectionRows
          {...props}
          rows={list.rows}
          idOf={(index) => optionID(id, index)}
          activeIndex={active.index}
          measureRow={list.measureRow}
          onPress={onPress}
        />
      </div>
    </div>
  );
}

interface KeyTargets {
  moveTo(index: number): void;
  openMenu(): void;
}

/** What the keys do: they move, choose, jump to a name, and ask for what can be done. */
function useContactKeys(
  { places, onChoose }: ContactListboxProps,
  activeIndex: number,
  { moveTo, openMenu }: KeyTargets,
) {
  const { walk } = useListWalk({
    names: () => places.map(({ friend }) => friendNameOf(friend)),
    count: places.length,
    activeIndex,
    onMove: moveTo,
    moveTo,
    choose: (index) => {
      const place = places[index];
      if (place) onChoose(place.friend.userID);
    },
  });
  return (event: KeyboardEvent) => {
    if (commandOf(event, false) === 'menu') openMenu();
    else if (!walk(event)) return;
    event.preventDefault();
  };
}

/** The same function for all rows and renders, so that a new `onSelect` does not re-render them. */
function useLatest<Arguments extends unknown[]>(run: (...args: Arguments) => void) {
  const latest = useRef(run);
  latest.current = run;
  return useCallback((...args: Arguments) => latest.current(...args), []);
}

/** Whoever comes without a row to go on from goes on from what they see. */
function firstInSight({ rows, offset }: VirtualList): number {
  return rows.find(({ start }) => start >= offset)?.index ?? 0;
}

function keyOf({ key }: ContactPlace): string {
  return key;
}

function hasHeading(place: ContactPlace | undefined): boolean {
  return place?.isFirst === true && place.section.label !== undefined;
}

function optionID(listID: string, index: number): string {
  return `${listID}option-${index}`;
}

function isMore(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.hasAttribute('data-more');
}
