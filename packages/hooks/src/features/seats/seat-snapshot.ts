/** What a seat is: empty; taken by somebody; locked, for nobody; reserved for somebody who was invited. */
export type SeatStatus = 'empty' | 'taken' | 'locked' | 'reserved';

/** What somebody is in a room: its host, one of those who help, somebody on a seat, or one of the others. */
export type SeatRole = 'host' | 'coHost' | 'speaker' | 'audience';

/** How the seats are written: each an attribute of its own (A), or several packed into one (B). */
export type SeatLayout = 'A' | 'B';

/** A seat as it was at one moment. */
export interface SeatSnapshot {
  /** From 1. */
  readonly index: number;
  /** Whether it is empty, locked, kept for somebody, or taken. */
  readonly status: SeatStatus;
  /** Who sits here or is expected; `''` unless taken or reserved. */
  readonly userID: string;
  /**
   * The copy in the seat of what they call themselves; `''` when there is none, as where many seats leave little room for
   * each: {@link useUserProfile} knows it. Untrusted.
   */
  readonly nick: string;
  /** The copy in the seat of their picture's URL; `''` when there is none, as with `nick`. Untrusted. */
  readonly avatar: string;
  /** Whether I sit here. */
  readonly isMine: boolean;
  /** Whether I sit here from another instance: this one only listens until it takes the seat over. */
  readonly isHeldElsewhere: boolean;
  /** Whether the host sits here. */
  readonly isHost: boolean;
  /** Whether a co-host sits here. */
  readonly isCoHost: boolean;
  /** Whether it is kept for the host. */
  readonly isHostSeat: boolean;
  /** By themselves or by the host. */
  readonly isMuted: boolean;
  /** Whether who sits here has muted themselves. */
  readonly isSelfMuted: boolean;
  /** Whether the host has muted it. */
  readonly isMutedByHost: boolean;
  /** Since when somebody sits here, in seconds since the epoch; 0 unless taken. */
  readonly since: number;
  /** Until when it is reserved, in seconds since the epoch; 0 unless reserved. */
  readonly reservedUntil: number;
}

/** What a room of seats is like. */
export interface SeatRoom {
  /** Whether there are seats to sit on. */
  readonly isOpen: boolean;
  /** Who runs the room. */
  readonly hostID: string;
  /** Who helps the host, 5 at most. */
  readonly coHostIDs: readonly string[];
  /** How a seat is got: by taking it, by asking the host, or by being invited. */
  readonly mode: 'free' | 'apply' | 'invite';
  /** Grows each time that the room is opened or closed. */
  readonly epoch: number;
}

/** How {@link UseSeatsResult.open} opens a room. */
export interface OpenSeatsOptions {
  /** 1 to 100 seats, the host's among them; 8 when left out. */
  readonly count?: number;
  /** `free` when left out. */
  readonly mode?: SeatRoom['mode'];
  /** The number of the seat that is kept for the host; 1 when left out. */
  readonly hostSeat?: number;
  /**
   * How the seats are written. Left out, each is an attribute of its own up to 14 seats, and more are packed; `B` packs
   * fewer, too, and leaves attributes to the app.
   */
  readonly layout?: SeatLayout;
}
