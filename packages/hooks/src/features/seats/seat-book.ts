import type { SeatRoom, SeatStatus } from './seat-snapshot.js';

/** A seat as the protocol knows it, repaired: what contradicts itself is gone. */
export interface Seat {
  readonly status: SeatStatus;
  /** `''` unless taken or reserved. */
  readonly userID: string;
  readonly nick: string;
  readonly avatar: string;
  readonly isSelfMuted: boolean;
  readonly isMutedByHost: boolean;
  /** When it was taken, in seconds since the epoch. */
  readonly since: number;
  /** Which instance of the person holds it. */
  readonly instance: string;
  /** Until when it is reserved, in seconds since the epoch. */
  readonly until: number;
  /** The app's own. */
  readonly extension: string;
}

/** Nobody sits here, and anybody may. */
export const EMPTY_SEAT: Seat = {
  status: 'empty',
  userID: '',
  nick: '',
  avatar: '',
  isSelfMuted: false,
  isMutedByHost: false,
  since: 0,
  instance: '',
  until: 0,
  extension: '',
};

/** Somebody who asks for a seat: who, which one (0 is any), and since when, in seconds since the epoch. */
export type RaisedHand = readonly [userID: string, index: number, since: number];

/** What holds for all seats of a room. */
export interface SeatMeta extends SeatRoom {
  readonly count: number;
  readonly coHostIDs: readonly string[];
  /** The number of the seat that is kept for the host. */
  readonly hostSeat: number;
  readonly queue: readonly RaisedHand[];
}

/** A seat that somebody holds beside their own, which nobody is shown. */
export interface SurplusSeat {
  readonly index: number;
  readonly userID: string;
}

/** All that the attributes of a group say of its seats. */
export interface SeatBook {
  /** `undefined` where seats were never opened. */
  readonly meta: SeatMeta | undefined;
  /** Whether an open room is written in a way that is not understood here: another version or layout. */
  readonly isForeign: boolean;
  /** How often seats were written. */
  readonly revision: number;
  /** Seat 1 is the first. */
  readonly seats: readonly Seat[];
  readonly surplus: readonly SurplusSeat[];
}

/** The seat of a number; `undefined` where there is none. */
export function seatAt(book: SeatBook, index: number): Seat | undefined {
  return Number.isInteger(index) ? book.seats[index - 1] : undefined;
}

/** The number of the seat that a person sits on; 0 when on none. */
export function seatOf(book: SeatBook, userID: string): number {
  return book.seats.findIndex((seat) => seat.status === 'taken' && seat.userID === userID) + 1;
}
