import type { GroupAttributes } from '@parlor/sdk';
import type { SeatLayout, SeatRoom, SeatStatus } from '../seat-snapshot.js';

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
  readonly layout: SeatLayout;
  /** Seats in an attribute; of importance in layout B only. */
  readonly perPack: number;
  /** The number of the seat that is kept for the host. */
  readonly hostSeat: number;
  readonly queue: readonly RaisedHand[];
}

/** A seat that is written as somebody's, and that nobody is shown so. */
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
  /** Seats that somebody holds beside their own. */
  readonly surplus: readonly SurplusSeat[];
  /** Seats that were reserved until a while ago, and for whom. */
  readonly expired: readonly SurplusSeat[];
  /** In layout B each seat as it is written: who changes one rewrites its neighbours. */
  readonly elements: readonly unknown[];
  /** What the app keeps beside the seats. */
  readonly appAttributes: Readonly<GroupAttributes>;
}

/** The seat of a number; `undefined` where there is none. */
export function seatAt(book: SeatBook, index: number): Seat | undefined {
  return Number.isInteger(index) ? book.seats[index - 1] : undefined;
}

/** The number of the seat that a person sits on; 0 when on none. */
export function seatOf(book: SeatBook, userID: string): number {
  return book.seats.findIndex((seat) => seat.status === 'taken' && seat.userID === userID) + 1;
}

/** All seats of a person, also those that nobody is shown. */
export function heldBy(book: SeatBook, userID: string): readonly number[] {
  const surplus = book.surplus.filter((seat) => seat.userID === userID).map(({ index }) => index);
  const own = seatOf(book, userID);
  return own === 0 ? surplus : [own, ...surplus];
}
