import { own } from '../../../own.js';
import {
  EMPTY_SEAT,
  type Seat,
  type SeatBook,
  type SeatMeta,
  seatAt,
  seatOf,
} from '../protocol/seat-book.js';
import { isUserID } from '../protocol/seat-meta.js';
import { withHost } from './new-host.js';
import { withHands } from './raised-hands.js';
import { change, NOTHING, refusal, type SeatCase, type SeatDecision } from './seat-decision.js';
import type { CleanOperation } from './seat-operation.js';

/**
 * Writes the seats as readers see them, and without those who are gone: their seats, what was kept for them, their
 * raised hands. Where all is well nothing is written.
 */
export function cleanUp({ gone, newHostID, holders }: CleanOperation, it: SeatCase): SeatDecision {
  if (!Array.isArray(gone) || !gone.every(isUserID)) return refusal(-1);
  if (newHostID !== undefined && !isUserID(newHostID)) return refusal(-1);
  const isGone = (userID: string) => gone.includes(userID) && !isBack(userID, it.book, holders);
  const freed = stale(it.book).concat(indexesOf(it.book, isGone));
  const tidy = withoutSeats(it.book, freed);
  const { meta, seats } =
    newHostID === undefined || newHostID === it.meta.hostID
      ? { meta: it.meta, seats: new Map<number, Seat>() }
      : withHost(newHostID, { book: tidy, meta: it.meta });
  const changed = new Map<number, Seat>([
    ...freed.map((index) => [index, EMPTY_SEAT] as const),
    ...seats,
  ]);
  evict(tidy, meta, changed);
  const room = withHands(meta, (userID) => !isGone(userID) && seatOf(tidy, userID) === 0);
  return changed.size === 0 && room === it.meta ? NOTHING : change(it, changed, room);
}

/** Whether somebody who was gone sits by another instance than the one that is gone. */
function isBack(userID: string, book: SeatBook, holders: CleanOperation['holders']): boolean {
  const seat = seatAt(book, seatOf(book, userID));
  return holders !== undefined && seat !== undefined && seat.instance !== own(holders, userID);
}

/** Seats whose texts say other than readers see. */
function stale({ surplus, expired }: SeatBook): number[] {
  return [...surplus, ...expired].map(({ index }) => index);
}

function indexesOf({ seats }: SeatBook, isMeant: (userID: string) => boolean): number[] {
  return seats.flatMap(({ userID }, position) =>
    userID !== '' && isMeant(userID) ? [position + 1] : [],
  );
}

function withoutSeats(book: SeatBook, indexes: readonly number[]): SeatBook {
  const seats = indexes.reduce<readonly Seat[]>(
    (left, index) => left.with(index - 1, EMPTY_SEAT),
    book.seats,
  );
  return { ...book, seats, surplus: [], expired: [] };
}

/** The host's seat is nobody else's. */
function evict(book: SeatBook, meta: SeatMeta, changed: Map<number, Seat>): void {
  const { hostSeat, hostID } = meta;
  const there = changed.get(hostSeat) ?? book.seats[hostSeat - 1] ?? EMPTY_SEAT;
  if (there.userID !== '' && there.userID !== hostID) changed.set(hostSeat, EMPTY_SEAT);
}
