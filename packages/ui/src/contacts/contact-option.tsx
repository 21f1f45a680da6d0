'use client';

import type { FriendSnapshot } from '@parlor/hooks';
import { type ComponentType, type MouseEvent, memo } from 'react';
import type { ContactsRowProps } from './contact-row.js';

interface ContactOptionProps extends ContactsRowProps {
  id: string;
  index: number;
  count: number;
  /** From the top of its section, or of the list where there are none. */
  start: number;
  /** The heading of its section stands above, and takes its room from here. */
  hasHeading: boolean;
  isActive: boolean;
  hasMenu: boolean;
  measureRow: (element: HTMLElement | null) => void;
  onPress: (friend: FriendSnapshot, index: number, event: MouseEvent<HTMLElement>) => void;
  Row: ComponentType<ContactsRowProps>;
}

/** One option of the listbox, with room for the heading of its section when it is the first one in it. */
export const ContactOption = memo(function ContactOption({
  id,
  index,
  count,
  start,
  hasHeading,
  isActive,
  hasMenu,
  measureRow,
  onPress,
  Row,
  friend,
  isSelected,
}: ContactOptionProps) {
  return (
    <div
      ref={measureRow}
      role="presentation"
      className="parlor-contact-place"
      style={{ insetBlockStart: start }}
      data-index={index}
      data-first={hasHeading || undefined}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the option. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the listbox hears the keys. */}
      <div
        id={id}
        className="parlor-contact"
        role="option"
        aria-selected={isSelected}
        aria-posinset={index + 1}
        aria-setsize={count}
        data-place={index}
        data-active={isActive || undefined}
        data-selected={isSelected || undefined}
        data-menu={hasMenu || undefined}
        onClick={(event) => onPress(friend, index, event)}
      >
        <MemoRow Row={Row} friend={friend} isSelected={isSelected} />
        <span className="parlor-row-more parlor-contact-more" data-more="" aria-hidden="true" />
      </div>
    </div>
  );
});

/** The option moves when others come before it; what is in it then stays as it is. */
const MemoRow = memo(function MemoRow({
  Row,
  ...props
}: ContactsRowProps & { Row: ComponentType<ContactsRowProps> }) {
  return <Row {...props} />;
});
