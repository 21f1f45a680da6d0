import { heldBy, type SeatBook, seatAt } from '../protocol/seat-book.js';
import type { SeatOperation } from './seat-operation.js';

/**
 * Whether an operation that was once decided to be written is found done. The answer to a write may be lost, and then
 * the next try is about seats that have changed by our own doing. Most operations find nothing to do then; of these
 * the seats alone cannot tell.
 *
 * @param before what the earlier try was decided on.
 */
export function isFoundDone(
  operation: SeatOperation,
  before: SeatBook,
  book: SeatBook,
  userID: string,
): boolean {
  if (operation.type === 'leave') return heldBy(book, userID).length === 0;
  if (operation.type !== 'swap') return false;
  const { index, with: other } = operation;
  const who = (seats: SeatBook, number: number) => seatAt(seats, number)?.userID;
  return who(before, index) === who(book, other) && who(before, other) === who(book, index);
}
