import { ChatError, type ErrorCode } from '@parlor/sdk';
import { type SeatBook, seatOf } from '../protocol/seat-book.js';
import { whyNotOn } from '../rules/why-not.js';
import { seatsOf } from '../seats.store.js';
import type { SeatsControl } from '../seats-control.js';

/** Whom I ask for a seat: the host, and after them the co-hosts. Throws a ChatError where I cannot ask. */
export function whomToAsk(seats: SeatsControl, groupID: string, index: number): readonly string[] {
  const { userID } = seats.viewer;
  const book = seats.book(groupID);
  const error = seatsOf(seats.slice.read(), groupID).error;
  if (!book && error) throw error;
  const code = whyNotAsk(book, userID, index);
  if (code !== undefined || !book?.meta) throw new ChatError({ code: code ?? -18 });
  const { hostID, coHostIDs } = book.meta;
  return [hostID, ...coHostIDs.filter((other) => other !== userID)];
}

function whyNotAsk(
  book: SeatBook | undefined,
  userID: string,
  index: number,
): ErrorCode | undefined {
  const meta = book?.meta;
  if (!book || !meta?.isOpen) return -18;
  // Who hosts the room gives seats.
  if (meta.hostID === userID) return -26;
  if (seatOf(book, userID) !== 0) return -12;
  if (meta.mode === 'invite') return -13;
  return index === 0 ? undefined : whyNotOn(index, { book, meta }, userID);
}
