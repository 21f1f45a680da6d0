import { type SeatBook, seatAt, seatOf } from '../protocol/seat-book.js';
import type { SeatViewer } from '../read-seats.js';
import { decideSeat } from '../rules/decide-seat.js';
import type { CleanOperation } from '../rules/seat-operation.js';
import { namedIn } from './absences.js';
import type { HostVerdict } from './next-host.js';

/** Who knows who is not there any more. */
interface Judge {
  hasLeft(userID: string): boolean;
  isGone(userID: string): boolean;
}

/** What is to be cleaned up, as things stand. Who is only expected, or asks, need not be there all the time. */
export function cleaningOf(book: SeatBook, judge: Judge, verdict: HostVerdict): CleanOperation {
  const gone = namedIn(book).filter((userID) =>
    seatOf(book, userID) > 0 ? judge.isGone(userID) : judge.hasLeft(userID),
  );
  const holders = gone.flatMap((userID) => {
    const seat = seatAt(book, seatOf(book, userID));
    return seat ? [[userID, seat.instance] as const] : [];
  });
  return {
    type: 'clean',
    gone,
    holders: Object.fromEntries(holders),
    ...(verdict.kind === 'passes' && { newHostID: verdict.userID }),
  };
}

/** Whether it would change anything. */
export function isNeeded(
  operation: CleanOperation,
  book: SeatBook,
  { isOwner, ...viewer }: SeatViewer & { readonly isOwner: boolean },
): boolean {
  const actor = { ...viewer, nick: '', avatar: '', now: 0 };
  const { kind } = decideSeat(operation, book, actor, { isOwner });
  return kind === 'set' || kind === 'init';
}
