/** What a seat is: empty; taken by somebody; locked, for nobody; reserved for somebody who was invited. */
export type SeatStatus = 'empty' | 'taken' | 'locked' | 'reserved';

/** A seat as it was at one moment. */
export interface SeatSnapshot {
  /** From 1. */
  readonly index: number;
  readonly status: SeatStatus;
  /** Who sits here or is expected; `''` unless taken or reserved. */
  readonly userID: string;
  /** The copy in the seat of what they call themselves; `''` when there is none. Untrusted. */
  readonly nick: string;
  /** The copy in the seat of their picture's URL; `''` when there is none. Untrusted. */
  readonly avatar: string;
  /** Whether I sit here. */
  readonly isMine: boolean;
  /** Whether the host sits here. */
  readonly isHost: boolean;
  /** Whether it is kept for the host. */
  readonly isHostSeat: boolean;
  /** By themselves or by the host. */
  readonly isMuted: boolean;
  /** Whether the host has muted it. */
  readonly isMutedByHost: boolean;
}

/** What a room of seats is like. */
export interface SeatRoom {
  readonly isOpen: boolean;
  readonly hostID: string;
  /** How a seat is got: by taking it, by asking the host, or by being invited. */
  readonly mode: 'free' | 'apply' | 'invite';
  /** Grows each time that the room is opened or closed. */
  readonly epoch: number;
}

/** How {@link UseSeatsResult.open} opens a room. */
export interface OpenSeatsOptions {
  /** 1 to 14 seats, the host's among them; 8 when left out. */
  readonly count?: number;
  /** `free` when left out. */
  readonly mode?: SeatRoom['mode'];
}
