'use client';

import type { SeatSnapshot } from '@parlor/hooks';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link SeatMenu} takes. */
export interface SeatMenuProps {
  /** My own seat. */
  seat: SeatSnapshot;
  onLeave: () => void;
}

/**
 * What can be done with my own seat: items of a menu, each with `role="menuitem"` and `tabIndex={-1}`.
 *
 * The menu around them moves the focus, and closes when one is chosen.
 */
export function SeatMenu({ onLeave }: SeatMenuProps) {
  const strings = useStrings();
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="parlor-seat-menu-item"
      onClick={onLeave}
    >
      {strings.leaveSeat}
    </button>
  );
}
