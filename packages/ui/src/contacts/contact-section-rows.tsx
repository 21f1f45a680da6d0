'use client';

import type { FriendSnapshot } from '@parlor/hooks';
import type { ComponentType, MouseEvent } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { VirtualList, VirtualRow } from '../internals/virtual-list.js';
import { ContactOption } from './contact-option.js';
import type { ContactsRowProps } from './contact-row.js';
import type { ContactPlace, ContactSection } from './contact-sections.js';

interface ContactSectionRowsProps {
  places: readonly ContactPlace[];
  /** Which rows have to be in the document now, and where. */
  list: VirtualList;
  idOf: (index: number) => string;
  activeIndex: number;
  selectedUserID: string | undefined;
  menuUserID: string | undefined;
  onPress: (friend: FriendSnapshot, index: number, event: MouseEvent<HTMLElement>) => void;
  Row: ComponentType<ContactsRowProps>;
}

/**
 * The rows in sight, by sections: each is a group with a name for assistive technology, and as high as all its rows, so that
 * its heading stays in sight as long as one of them does.
 */
export function ContactSectionRows({ places, list, ...props }: ContactSectionRowsProps) {
  const strings = useStrings();
  return sectionsIn(list.rows, places).map(({ section, rows }) => {
    const label = labelOf(section, strings.friendsInNoGroup);
    const { top, height } = extentOf(rows[0], places, list);
    const options = rows.map(({ key, index, start }) => {
      const place = places[index];
      if (!place) return null;
      const { friend, nth } = place;
      return (
        <ContactOption
          key={key}
          id={props.idOf(index)}
          friend={friend}
          index={index}
          count={places.length}
          start={label === '' ? start : start - top}
          hasHeading={nth === 0 && label !== ''}
          isSelected={friend.userID === props.selectedUserID}
          isActive={index === props.activeIndex}
          hasMenu={friend.userID === props.menuUserID}
          measureRow={list.measureRow}
          onPress={props.onPress}
          Row={props.Row}
        />
      );
    });
    if (label === '') return options;
    return (
      <div
        key={section.key}
        role="group"
        aria-label={label}
        className="parlor-contact-section"
        style={{ insetBlockStart: top, blockSize: height }}
      >
        <div className="parlor-contact-heading" aria-hidden="true">
          <bdi>{label}</bdi>
        </div>
        {options}
      </div>
    );
  });
}

/** Where the section of a row begins, and how high it is, in pixels. */
function extentOf(
  row: VirtualRow | undefined,
  places: readonly ContactPlace[],
  { startOf, endOf }: VirtualList,
): { top: number; height: number } {
  const place = row && places[row.index];
  if (!place) return { top: 0, height: 0 };
  const first = row.index - place.nth;
  const top = startOf(first);
  return { top, height: endOf(first + place.section.friends.length - 1) - top };
}

interface SectionInSight {
  readonly section: ContactSection;
  readonly rows: VirtualRow[];
}

/** Rows come from the top: those of a section come together. */
function sectionsIn(
  rows: readonly VirtualRow[],
  places: readonly ContactPlace[],
): readonly SectionInSight[] {
  const sections: SectionInSight[] = [];
  for (const row of rows) {
    const section = places[row.index]?.section;
    if (!section) continue;
    const last = sections.at(-1);
    if (last?.section === section) last.rows.push(row);
    else sections.push({ section, rows: [row] });
  }
  return sections;
}

function labelOf({ label }: ContactSection, inNoGroup: string): string {
  return label === null ? inNoGroup : (label ?? '');
}
