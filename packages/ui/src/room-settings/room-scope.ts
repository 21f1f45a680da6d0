import type { SeatPermissions, UseSeatsResult } from '@parlor/hooks';
import type { SeatDeeds } from '../seat-grid/use-seat-deeds.js';

/** What the settings of one room share. */
export interface RoomScope {
  readonly groupID: string;
  readonly seats: UseSeatsResult;
  readonly permissions: SeatPermissions;
  readonly deeds: SeatDeeds;
  /** Closes the settings. */
  close(): void;
}
