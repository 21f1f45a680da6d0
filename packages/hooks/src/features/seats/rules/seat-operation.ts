import type { OpenSeatsOptions, SeatRoom } from '../seat-snapshot.js';

/**
 * Something that is to be done to the seats of a room: plain data, so that it can be sent to a server that decides by
 * the same rules. Seats are named by their numbers, from 1.
 */
export type SeatOperation =
  | RoomOperation
  | OwnSeatOperation
  | OthersSeatOperation
  | ReservationOperation
  | QueueOperation
  | CleanOperation;

/** What is done to the room as a whole. The group's owner opens and closes, the host does the rest. */
export type RoomOperation =
  | ({ readonly type: 'open' } & OpenSeatsOptions)
  | { readonly type: 'close' }
  /** 1 to 100. */
  | { readonly type: 'resize'; readonly count: number }
  | { readonly type: 'setMode'; readonly mode: SeatRoom['mode'] }
  /** 5 at most. */
  | { readonly type: 'setCoHosts'; readonly userIDs: readonly string[] }
  | { readonly type: 'transferHost'; readonly userID: string };

/** What one does with the seat one has, or wants. */
export type OwnSeatOperation =
  | { readonly type: 'take'; readonly index: number }
  | { readonly type: 'leave' }
  | { readonly type: 'move'; readonly index: number }
  | { readonly type: 'muteSelf'; readonly isMuted: boolean }
  /** My own seat, from the instance that holds it to this one. */
  | { readonly type: 'takeOver' };

/** What the host and co-hosts do with seats; `swap`, and moving somebody by swapping, the host alone. */
export type OthersSeatOperation =
  | {
      readonly type: 'moveUser';
      readonly userID: string;
      readonly index: number;
      /** Who sits there stays, and it is refused; or has to get up; or goes to the other seat. */
      readonly policy: 'refuse' | 'replace' | 'swap';
    }
  | { readonly type: 'swap'; readonly index: number; readonly with: number }
  /** With a userID, only while they sit there. */
  | {
      readonly type: 'muteSeat';
      readonly index: number;
      readonly isMuted: boolean;
      readonly userID?: string;
    }
  /** Who sits there has to get up. With a userID, only while they sit there, or are expected; with `''`, only while nobody is. */
  | {
      readonly type: 'lock';
      readonly index: number;
      readonly isLocked: boolean;
      readonly userID?: string;
    }
  /** With a userID, only while they sit there, or are expected. */
  | { readonly type: 'kick'; readonly index: number; readonly userID?: string };

/** Seats that are kept for somebody for a while. */
export type ReservationOperation =
  | {
      readonly type: 'reserve';
      readonly userID: string;
      /** 0 is the first that is empty. */
      readonly index: number;
      /** 1 to 3600. */
      readonly seconds: number;
    }
  /** Withdrawn by the host or a co-host, or refused by whom it is for. With a userID, only while it is for them. */
  | { readonly type: 'release'; readonly index: number; readonly userID?: string };

/** Raised hands that outlast a reload; the host and co-hosts write them. */
export type QueueOperation =
  | {
      readonly type: 'enqueue';
      readonly userID: string;
      /** The seat that is wanted; 0 is any. */
      readonly index: number;
      /** Since when, in seconds since the epoch; now, when left out. */
      readonly since?: number;
    }
  | { readonly type: 'dequeue'; readonly userID: string };

/** What a janitor does: seats of who is gone, reservations that are over, whatever contradicts itself. */
export interface CleanOperation {
  readonly type: 'clean';
  /** Who has left, or has been offline for too long. */
  readonly gone: readonly string[];
  /** By which instances they held their seats: who sits by another one has come back, and keeps it. Anyhow, when left out. */
  readonly holders?: Readonly<Record<string, string>>;
  /** Who is the host from now on; as before, when left out. */
  readonly newHostID?: string;
}
