'use client';

import type { FriendSnapshot } from '@parlor/hooks';
import { type ComponentType, type MouseEvent, useId, useRef, useState } from 'react';
import { isMore } from '../internals/is-more.js';
import type { PopoverAnchor } from '../internals/popover.js';
import { useActiveRow } from '../internals/use-active-row.js';
import { useLatest } from '../internals/use-latest.js';
import { useRowOnFocus } from '../internals/use-row-on-focus.js';
import { useRowPointing } from '../internals/use-row-pointing.js';
import { useVirtualList } from '../internals/virtual-list.js';
import type { ContactsRowProps } from './contact-row.js';
import { ContactSectionRows } from './contact-section-rows.js';
import type { ContactPlace } from './contact-sections.js';
import { LetterRail, lettersOf } from './letter-rail.js';
import { useContactKeys } from './use-contact-keys.js';

interface ContactListboxProps {
  label: string;
  places: readonly ContactPlace[];
  selectedUserID: string | undefined;
  /** Whose menu is open. */
  menuUserID: string | undefined;
  /** The sections are letters, which a finger can run along. */
  hasRail: boolean;
  onChoose: (userID: string) => void;
  /** Asks for what can be done with a friend. */
  onMenu: (friend: FriendSnapshot, anchor: PopoverAnchor) => void;
  Row: ComponentType<ContactsRowProps>;
}

/** As the style sheet has it, whatever the density. */
const HEADING_HEIGHT = 32;
const EDGE = 6;

/** The listbox: focus stays on it, and `aria-activedescendant` says which friend is meant. */
export function ContactListbox(props: ContactListboxProps) {
  const { places, selectedUserID } = props;
  const id = useId();
  const [chosenKey, setChosenKey] = useState<string>();
  const selected = placeOf(places, selectedUserID, chosenKey);
  const scrollerRef = useRef<HTMLDivElement | null>(null);
  const active = useActiveRow({
    rows: places,
    idOf: keyOf,
    selectedID: selected?.key,
    listElement: () => scrollerRef.current,
  });
  const list = useVirtualList({
    items: places,
    keyOf,
    estimateSize: (index, { row64 }) => row64 + (hasHeading(places[index]) ? HEADING_HEIGHT : 0),
    paddingStart: EDGE,
    paddingEnd: EDGE,
    scrollPaddingStart: hasHeadings(places) ? HEADING_HEIGHT : 0,
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
  const choose = ({ key, friend }: ContactPlace) => {
    setChosenKey(key);
    props.onChoose(friend.userID);
  };
  const onKeyDown = useContactKeys(places, active.index, {
    moveTo,
    choose,
    openMenu: () => {
      const row = document.getElementById(optionID(id, active.index));
      if (row) openMenu(active.index, row);
    },
  });
  const pointing = useRowPointing((row, anchor) => openMenu(Number(row.dataset['place']), anchor));
  const onPress = useLatest((friend: FriendSnapshot, index: number, event: MouseEvent) => {
    if (isMore(event.target)) return openMenu(index, event.target);
    moveTo(index);
    const place = places[index];
    if (place?.friend.userID === friend.userID) choose(place);
  });
  const rowOnFocus = useRowOnFocus({
    ...{ list, moveTo },
    activeIndex: active.index,
    isPressed: pointing.isPressed,
  });

  const onJump = (index: number) => {
    const scroller = scrollerRef.current;
    if (scroller) scroller.scrollTop = list.startOf(index);
  };
  return (
    <div className="parlor-contacts-body">
      <div
        ref={(element) => {
          scrollerRef.current = element;
          list.scrollerRef.current = element;
        }}
        className="parlor-list-scroller parlor-contacts-scroller"
        role="listbox"
        aria-label={props.label}
        aria-activedescendant={active.index >= 0 ? optionID(id, active.index) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...rowOnFocus}
        {...pointing.handlers}
      >
        <div
          className="parlor-contacts-sizer"
          role="presentation"
          style={{ blockSize: list.totalSize }}
        >
          <ContactSectionRows
            {...props}
            list={list}
            idOf={(index) => optionID(id, index)}
            activeIndex={active.index}
            onPress={onPress}
          />
        </div>
      </div>
      {props.hasRail && <LetterRail letters={lettersOf(places)} onJump={onJump} />}
    </div>
  );
}

/** Where somebody stands who is selected: one who is in several groups, where they were chosen. */
function placeOf(
  places: readonly ContactPlace[],
  userID: string | undefined,
  chosenKey: string | undefined,
): ContactPlace | undefined {
  const found = places.filter(({ friend }) => friend.userID === userID);
  return found.find(({ key }) => key === chosenKey) ?? found[0];
}

function keyOf({ key }: ContactPlace): string {
  return key;
}

function hasHeading(place: ContactPlace | undefined): boolean {
  return place?.nth === 0 && place.section.label !== undefined;
}

function hasHeadings([first]: readonly ContactPlace[]): boolean {
  return hasHeading(first);
}

function optionID(listID: string, index: number): string {
  return `${listID}option-${index}`;
}
