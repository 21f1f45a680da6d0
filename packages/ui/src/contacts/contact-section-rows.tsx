'use client';

import type { FriendSnapshot } from '@parlor/hooks';
import type { ComponentType, MouseEvent } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { VirtualRow } from '../internals/virtual-list.js';
import { ContactOption } from './contact-option.js';
import type { ContactsRowProps } from './contact-row.js';
import type { ContactPlace, ContactSection } from './contact-sections.js';

interface ContactSectionRowsProps {
  places: readonly ContactPlace[];
  /** Those that have to be in the document now. */
  rows: readonly VirtualRow[];
  idOf: (index: number) => string;
  activeIndex: number;
  selectedUserID: string | undefined;
  menuUserID: string | undefined;
  measureRow: (element: HTMLElement | null) => void;
  onPress: (friend: FriendSnapshot, index: number, event: MouseEvent<HTMLElement>) => void;
  Row: ComponentType<ContactsRowProps>;
}

/** The rows in sight, by sections: each is a group with a name for assistive technology. */
export function ContactSectionRows({ places, rows, ...props }: ContactSectionRowsProps) {
  const strings = useStrings();
  return sectionsIn(rows, places).map(({ section, rows: inSight }) => {
    const label = labelOf(section, strings.friendsInNoGroup);
    const options = inSight.map(({ key, index, start }) => {
      const place = places[index];
      if (!place) return null;
      const { friend, isFirst } = place;
      return (
        <ContactOption
          key={key}
          id={props.idOf(index)}
          friend={friend}
          index={index}
          count={places.length}
          start={start}
          heading={isFirst ? label : ''}
          isSelected={friend.userID === props.selectedUserID}
          isActive={index === props.activeIndex}
          hasMenu={friend.userID === props.menuUserID}
          measureRow={props.measureRow}
          onPress={props.onPress}
          Row={props.Row}
        />
      );
    });
    if (label === '') return options;
    return (
      <div key={section.key} role="group" aria-label={label}>
        {options}
      </div>
    );
  });
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
