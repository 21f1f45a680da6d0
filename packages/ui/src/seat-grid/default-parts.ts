import type { ComponentType } from 'react';
import { SeatGridClosed, type SeatGridClosedProps } from './closed.js';
import { SeatGridError, type SeatGridErrorProps } from './error.js';
import { LazySeatMenu } from './menu/lazy-seat-menu.js';
import type { SeatMenuProps } from './menu/seat-menu.js';
import { SeatNotice, type SeatNoticeProps } from './notice.js';
import { Seat, type SeatProps } from './seat.js';
import { SeatRing, type SeatRingProps } from './seat-ring.js';
import { SeatGridSkeleton, type SeatGridSkeletonProps } from './skeleton.js';

/**
 * The parts of a {@link SeatGrid} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface SeatGridParts {
  /** The inside of one seat. Put nothing that can be pressed in it. */
  Seat: ComponentType<SeatProps>;
  /** What goes around a seat whose voice is followed. */
  Ring: ComponentType<SeatRingProps>;
  /** The menu of a seat; it is open as long as it is drawn. */
  Menu: ComponentType<SeatMenuProps>;
  /** Below the seats: what was done, or refused. */
  Notice: ComponentType<SeatNoticeProps>;
  /** In the place of seats that are not open. */
  Closed: ComponentType<SeatGridClosedProps>;
  /** In the place of seats that could not be loaded. */
  Error: ComponentType<SeatGridErrorProps>;
  /** While the seats are being loaded. */
  Skeleton: ComponentType<SeatGridSkeletonProps>;
}

/** What a stage is made of when the app brings nothing of its own. */
export const defaultParts: SeatGridParts = {
  Seat,
  Ring: SeatRing,
  Menu: LazySeatMenu,
  Notice: SeatNotice,
  Closed: SeatGridClosed,
  Error: SeatGridError,
  Skeleton: SeatGridSkeleton,
};
