import {
  EMPTY_SEAT,
  heldBy,
  type Seat,
  type SeatBook,
  type SeatMeta,
  seatAt,
  seatOf,
} from '../protocol/seat-book.js';

/** A room that is somebody else's now, and the seats that change with it. */
export interface NewHost {
  readonly meta: SeatMeta;
  readonly seats: ReadonlyMap<number, Seat>;
}

/**
 * Makes somebody the host. Who sits comes to the host's seat, and who was there to theirs; for who does not sit the
 * host's seat is free, and who was there gets the first that is empty, or none.
 */
export function withHost(
  userID: string,
  { book, meta: before }: { readonly book: SeatBook; readonly meta: SeatMeta },
): NewHost {
  const { hostSeat } = before;
  const coHostIDs = before.coHostIDs.filter((other) => other !== userID);
  const meta = { ...before, hostID: userID, coHostIDs };
  const there = seatAt(book, hostSeat) ?? EMPTY_SEAT;
  const from = seatOf(book, userID);
  const seats = new Map<number, Seat>();
  if (from === hostSeat) return { meta, seats };
  for (const index of heldBy(book, userID)) seats.set(index, EMPTY_SEAT);
  seats.set(hostSeat, seatAt(book, from) ?? EMPTY_SEAT);
  if (there.status !== 'taken') return { meta, seats };
  const to = from === 0 ? firstEmpty(book, hostSeat) : from;
  if (to !== 0) seats.set(to, there);
  return { meta, seats };
}

function firstEmpty({ seats }: SeatBook, hostSeat: number): number {
  return (
    seats.findIndex(({ status }, position) => status === 'empty' && position + 1 !== hostSeat) + 1
  );
}
