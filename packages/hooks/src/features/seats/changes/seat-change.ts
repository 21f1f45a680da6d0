import type { SeatRoom, SeatSnapshot } from '../seat-snapshot.js';

/** The seats of a room, and what it is like, at one moment. */
export interface SeatsAtOnce {
  /** `undefined` where seats were never opened. */
  readonly room: SeatRoom | undefined;
  /** In the order of their numbers. */
  readonly seats: readonly SeatSnapshot[];
}

/** Something that happened to the seats of a room. `seat` is as it is now, `before` as it was. */
export type SeatChange = RoomChange | SeatStatusChange | SeatPersonChange;

/** Something that happened to the room as a whole. */
export type RoomChange =
  | { readonly type: 'roomOpened' }
  | { readonly type: 'roomClosed' }
  /** The room was closed and opened again: nothing of what was shown before is to be gone on with. */
  | { readonly type: 'roomReset' }
  | { readonly type: 'hostChanged'; readonly hostID: string; readonly previousHostID: string }
  | { readonly type: 'coHostsChanged'; readonly coHostIDs: readonly string[] }
  | { readonly type: 'modeChanged'; readonly mode: SeatRoom['mode'] };

/** Something that happened to a seat where nobody sits down or gets up. */
export type SeatStatusChange =
  | {
      readonly type: 'seatLocked' | 'seatUnlocked' | 'seatReserved' | 'seatReleased';
      readonly index: number;
      readonly seat: SeatSnapshot;
    }
  /** Who sits there has been muted or unmuted, by themselves or by the host. */
  | {
      readonly type: 'muteChanged';
      readonly index: number;
      readonly userID: string;
      readonly seat: SeatSnapshot;
      readonly before: SeatSnapshot;
    };

/** Somebody has sat down, got up or gone elsewhere. */
export type SeatPersonChange =
  | {
      readonly type: 'seatTaken';
      readonly index: number;
      readonly userID: string;
      readonly seat: SeatSnapshot;
    }
  | {
      readonly type: 'seatLeft';
      readonly index: number;
      readonly userID: string;
      readonly before: SeatSnapshot;
    }
  /** Somebody sits where another sat, who sits no more, or elsewhere now. */
  | {
      readonly type: 'seatReplaced';
      readonly index: number;
      readonly userID: string;
      readonly seat: SeatSnapshot;
      readonly before: SeatSnapshot;
    }
  | {
      readonly type: 'seatMoved';
      readonly index: number;
      /** Where they were. */
      readonly from: number;
      readonly userID: string;
      readonly seat: SeatSnapshot;
    }
  /** Two have changed places. */
  | {
      readonly type: 'seatSwapped';
      readonly index: number;
      readonly with: number;
      readonly userID: string;
      readonly withUserID: string;
      readonly seat: SeatSnapshot;
      readonly withSeat: SeatSnapshot;
    };
