import type { ErrorCode } from '@parlor/sdk';
import { type Seat, seatAt } from '../protocol/seat-book.js';
import type { SeatCase } from './seat-decision.js';

/** Why somebody cannot come to sit there; `undefined` when they can. */
export function whyNotOn(
  index: number,
  { book, meta }: Pick<SeatCase, 'book' | 'meta'>,
  userID: string,
): ErrorCode | undefined {
  const seat = seatAt(book, index);
  if (!seat) return -20;
  return whyNotVacant(seat, userID) ?? whyNotFor(index, meta, userID);
}

/** Why a seat is not there for somebody to sit down on. */
export function whyNotVacant(seat: Seat, userID: string): ErrorCode | undefined {
  if (seat.status === 'taken') return -10;
  if (seat.status === 'locked') return -11;
  return seat.status === 'reserved' && seat.userID !== userID ? -19 : undefined;
}

/** The host's seat is the host's. */
export function whyNotFor(
  index: number,
  meta: SeatCase['meta'],
  userID: string,
): ErrorCode | undefined {
  return index === meta.hostSeat && userID !== meta.hostID ? -19 : undefined;
}
