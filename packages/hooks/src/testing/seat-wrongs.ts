import type { GroupAttributes } from '@parlor/sdk';
import { readBook } from '../features/seats/protocol/read-book.js';

/** Whoever sits on more than one seat, or on the host's, as it is written, unrepaired. */
export function wrongsIn(attributes: Readonly<GroupAttributes>): readonly unknown[] {
  const { meta, seats, surplus } = readBook(attributes, () => 0).book;
  const there = meta && seats[meta.hostSeat - 1];
  const isTheirs = there?.status !== 'taken' || there.userID === meta?.hostID;
  return isTheirs ? surplus : [...surplus, there];
}
