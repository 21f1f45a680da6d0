import type { ComponentType } from 'react';
import { SeatGridClosed, type SeatGridClosedProps } from './closed.js';
import { SeatGridError, type SeatGridErrorProps } from './error.js';
import { SeatMenu, type SeatMenuProps } from './menu.js';
import { SeatNotice, type SeatNoticeProps } from './notice.js';
import { Seat, type SeatProps } from './seat.js';
import { SeatGridSkeleton } from './skeleton.js';

/**
 * The parts of a {@link SeatGrid} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface SeatGridParts {
  /** The inside of one seat. Put nothing that can be pressed in it. */
  Seat: ComponentType<SeatProps>;
  /** The items of the menu at my own seat. */
  Menu: ComponentType<SeatMenuProps>;
  Notice: ComponentType<SeatNoticeProps>;
  Closed: ComponentType<SeatGridClosedProps>;
  Error: ComponentType<SeatGridErrorProps>;
  Skeleton: ComponentType;
}

/** What a stage is made of when the app brings nothing of its own. */
export const defaultParts: SeatGridParts = {
  Seat,
  Menu: SeatMenu,
  Notice: SeatNotice,
  Closed: SeatGridClosed,
  Error: SeatGridError,
  Skeleton: SeatGridSkeleton,
};
