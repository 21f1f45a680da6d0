'use client';

import { SeatsIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link SeatGridClosed} takes. */
export interface SeatGridClosedProps {
  /** Whether I may open it. */
  isOwner: boolean;
  /** It is being opened. */
  isBusy: boolean;
  /** Opens the seats. Called by the owner alone. */
  onOpen: () => void;
}

/** Shown while the seats are not open: the owner can open them, the others are told to wait. */
export function SeatGridClosed({ isOwner, isBusy, onOpen }: SeatGridClosedProps) {
  const strings = useStrings();
  return (
    <StatePanel
      tone="empty"
      icon={SeatsIcon}
      scene="stage"
      title={strings.seatsClosed}
      detail={isOwner ? strings.seatsClosedForOwner : strings.seatsClosedDetail}
      action={
        isOwner && (
          <button
            type="button"
            className="parlor-button"
            aria-disabled={isBusy || undefined}
            onClick={onOpen}
          >
            {strings.openSeats}
          </button>
        )
      }
    />
  );
}
