'use client';

import type { SeatSnapshot, VoiceLevels } from '@parlor/hooks';
import { memo, useRef } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import type { SeatGridParts } from './default-parts.js';
import type { SeatPlace } from './layout/index.js';
import { cellStyle } from './place-style.js';
import type { SeatPress } from './seat-press.js';
import { seatLabel } from './seat-words.js';
import type { SeatDeeds } from './use-seat-deeds.js';
import { useSeatPerson } from './use-seat-person.js';

/** What seats can do; the same object in every render. */
export interface SeatHandlers {
  readonly focus: (index: number) => void;
  readonly press: (seat: SeatSnapshot, press: SeatPress) => void;
  /** The focus goes back to the seat, unless it stays away. */
  readonly closeMenu: (index: number, staysAway: boolean) => void;
}

/** The menu that is open at a seat. */
interface OpenSeatMenu {
  readonly deeds: SeatDeeds;
  readonly onUserClick: ((userID: string) => void) | undefined;
}

interface SeatCellProps {
  groupID: string;
  seat: SeatSnapshot;
  place: SeatPlace;
  userID: string;
  /** What a press does. */
  press: SeatPress;
  /** Whether it invites me to sit down. */
  isAvailable: boolean;
  isPending: boolean;
  hasRaisedHand: boolean;
  /** Whether Tab leads here. */
  isEntry: boolean;
  /** None while it is closed. */
  menu: OpenSeatMenu | undefined;
  levels: VoiceLevels | undefined;
  handlers: SeatHandlers;
  parts: SeatGridParts;
}

/** One cell of the grid: the button that a seat is, and its menu. Renders again when its seat changes. */
export const SeatCell = memo(function SeatCell(props: SeatCellProps) {
  const { seat, press, isAvailable, isPending, hasRaisedHand, handlers, parts } = props;
  const strings = useStrings();
  const formats = useFormats();
  const person = useSeatPerson(seat);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const look = { name: person.name, userID: props.userID, hasRaisedHand };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it has the focus.
    <div
      className="parlor-seat-cell"
      role="gridcell"
      aria-colindex={props.place.column + 1}
      data-status={seat.status}
      data-available={isAvailable || undefined}
      data-mine={seat.isMine || undefined}
      data-elsewhere={seat.isHeldElsewhere || undefined}
      data-host={seat.isHost || undefined}
      data-muted={seat.isMuted || undefined}
      style={cellStyle(props.place)}
    >
      <button
        ref={buttonRef}
        type="button"
        className="parlor-seat-button"
        data-seat={seat.index}
        tabIndex={props.isEntry ? 0 : -1}
        aria-busy={isPending || undefined}
        aria-disabled={press === 'none' || undefined}
        aria-haspopup={press === 'menu' ? 'menu' : undefined}
        aria-expanded={press === 'menu' ? props.menu !== undefined : undefined}
        onFocus={() => handlers.focus(seat.index)}
        onClick={() => handlers.press(seat, press)}
      >
        {/* The name is a text, since the letters of a picture would count as a name that differs. */}
        <span className="parlor-visually-hidden">{seatLabel(seat, look, strings, formats)}</span>
        <span aria-hidden="true">
          <parts.Seat
            seat={seat}
            name={person.name}
            avatar={person.avatar}
            isAvailable={isAvailable}
            isPending={isPending}
            hasRaisedHand={hasRaisedHand}
            ring={<Voice {...props} />}
          />
        </span>
      </button>
      {props.menu && (
        <parts.Menu
          {...props.menu}
          groupID={props.groupID}
          // Called as it is on the stage, also where the seat itself has no name in it.
          seat={seat.userID === '' ? seat : { ...seat, nick: person.name }}
          anchorRef={buttonRef}
          onClose={(staysAway = false) => handlers.closeMenu(seat.index, staysAway)}
        />
      )}
    </div>
  );
});

/** Who is muted is not heard, whatever the media say. */
function Voice({ seat, levels, parts }: Pick<SeatCellProps, 'seat' | 'levels' | 'parts'>) {
  if (seat.status !== 'taken' || seat.isMuted) return null;
  return <parts.Ring userID={seat.userID} levels={levels} />;
}
