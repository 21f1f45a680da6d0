import type { SeatBook } from '../protocol/seat-book.js';

/** Milliseconds that each waits for the one before. */
const TURN = 2000;
/** Milliseconds; several pages of the same person do not begin at once. */
const LONGEST_JITTER = 300;

/**
 * Who may clean up, whose turn is first first: the host, co-hosts, who sits, by the numbers of the seats. The group's
 * owner comes last, for a room where nobody else is left.
 *
 * @param ownerID `''` while it is not known.
 */
export function candidatesIn({ meta, seats }: SeatBook, ownerID: string): readonly string[] {
  if (!meta) return [];
  const seated = seats.flatMap(({ status, userID }) => (status === 'taken' ? [userID] : []));
  const all = new Set([meta.hostID, ...meta.coHostIDs, ...seated, ownerID]);
  all.delete('');
  return [...all];
}

/** How many who are there have their turn before this one; `undefined` for who is no candidate. */
export function rankOf(
  userID: string,
  candidates: readonly string[],
  isAbsent: (userID: string) => boolean,
): number | undefined {
  const there = candidates.filter((other) => other === userID || !isAbsent(other));
  const rank = there.indexOf(userID);
  return rank === -1 ? undefined : rank;
}

/**
 * How long the one of a rank waits, in milliseconds.
 *
 * @param random from 0 up to, not including, 1.
 */
export function turnOf(rank: number, random: number): number {
  return rank * TURN + Math.floor(random * (LONGEST_JITTER + 1));
}
