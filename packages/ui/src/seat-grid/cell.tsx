'use client';

import type { SeatSnapshot } from '@parlor/hooks';
import { type ComponentType, memo } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { SeatMenuProps } from './menu.js';
import { MenuPopup } from './menu-popup.js';
import type { SeatProps } from './seat.js';
import { seatLabel } from './seat-words.js';

/** What seats can do; the same object in every render. */
export interface SeatHandlers {
  readonly press: (seat: SeatSnapshot) => void;
  readonly leave: (seat: SeatSnapshot) => void;
  readonly closeMenu: (hasFocusElsewhere: boolean) => void;
  readonly focus: (seat: SeatSnapshot) => void;
}

interface SeatCellProps extends SeatProps {
  place: number;
  column: number;
  userID: string;
  /** Whether Tab leads here. */
  isEntry: boolean;
  hasMenu: boolean;
  handlers: SeatHandlers;
  Seat: ComponentType<SeatProps>;
  Menu: ComponentType<SeatMenuProps>;
}

/** One cell of the grid: the button that a seat is, and its menu. Renders again when its seat changes. */
export const SeatCell = memo(function SeatCell(props: SeatCellProps) {
  const { seat, isAvailable, isPending, hasMenu, handlers, Seat, Menu } = props;
  const strings = useStrings();
  const formats = useFormats();
  const isOthers = seat.status === 'taken' && !seat.isMine;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it has the focus.
    <div
      className="parlor-seat-cell"
      role="gridcell"
      aria-colindex={props.column + 1}
      data-status={seat.status}
      data-available={isAvailable || undefined}
      data-mine={seat.isMine || undefined}
      data-host={seat.isHost || undefined}
      data-muted={seat.isMuted || undefined}
    >
      <button
        type="button"
        className="parlor-seat-button"
        data-place={props.place}
        tabIndex={props.isEntry ? 0 : -1}
        aria-busy={isPending || undefined}
        aria-disabled={isOthers || undefined}
        aria-haspopup={seat.isMine ? 'menu' : undefined}
        aria-expanded={seat.isMine ? hasMenu : undefined}
        onFocus={() => handlers.focus(seat)}
        onClick={() => handlers.press(seat)}
      >
        {/* The name is a text, since the letters of a picture would count as a name that differs. */}
        <span className="parlor-visually-hidden">
          {seatLabel(seat, props.userID, strings, formats)}
        </span>
        <span aria-hidden="true">
          <Seat seat={seat} isAvailable={isAvailable} isPending={isPending} />
        </span>
      </button>
      {hasMenu && seat.isMine && (
        <MenuPopup label={strings.yourSeat} onClose={handlers.closeMenu}>
          <Menu seat={seat} onLeave={() => handlers.leave(seat)} />
        </MenuPopup>
      )}
    </div>
  );
});
