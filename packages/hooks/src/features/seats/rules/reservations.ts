import { EMPTY_SEAT, type Seat, seatAt, seatOf } from '../protocol/seat-book.js';
import { isUserID, isWithin } from '../protocol/seat-meta.js';
import { withoutHand } from './raised-hands.js';
import { change, NOTHING, refusal, type SeatCase, type SeatDecision } from './seat-decision.js';
import type { ReservationOperation } from './seat-operation.js';
import { isModerator } from './seat-roles.js';
import { whyNotOn } from './why-not.js';

const LONGEST = 3600;

type Of<Type extends ReservationOperation['type']> = Extract<ReservationOperation, { type: Type }>;

/** Keeps a seat for somebody who has none. A seat that was kept for them before is free again. */
export function reserve(
  { userID, index: wanted, seconds }: Of<'reserve'>,
  it: SeatCase,
): SeatDecision {
  const { book, meta, actor, facts } = it;
  if (!isUserID(userID) || !isWithin(seconds, 1, LONGEST)) return refusal(-1);
  if (seatOf(book, userID) !== 0) return refusal(-24);
  if (facts.nonMembers?.includes(userID)) return refusal(-28);
  const index = wanted === 0 ? firstVacant(it, userID) : wanted;
  if (index === 0) return refusal(-10);
  const reason = whyNotOn(index, it, userID);
  if (reason) return refusal(reason);
  const kept: Seat = { ...EMPTY_SEAT, status: 'reserved', userID, until: actor.now + seconds };
  const before = keptFor(userID, it).filter(([other]) => other !== index);
  return change(it, [...before, [index, kept]], withoutHand(meta, userID));
}

/** Keeps it no longer. */
export function release({ index, userID }: Of<'release'>, it: SeatCase): SeatDecision {
  const seat = seatAt(it.book, index);
  if (!seat) return refusal(-20);
  if (seat.status !== 'reserved' || (userID !== undefined && seat.userID !== userID))
    return NOTHING;
  const { actor, book } = it;
  if (seat.userID !== actor.userID && !isModerator(book, actor.userID)) return refusal(-26);
  return change(it, [[index, EMPTY_SEAT]]);
}

/** The seat that is kept for them already, or the first that may be; 0 when there is none. */
function firstVacant(it: SeatCase, userID: string): number {
  const [kept] = keptFor(userID, it);
  if (kept) return kept[0];
  return it.book.seats.findIndex((_, position) => !whyNotOn(position + 1, it, userID)) + 1;
}

function keptFor(userID: string, { book }: SeatCase): [index: number, seat: Seat][] {
  return book.seats.flatMap((seat, position) =>
    seat.status === 'reserved' && seat.userID === userID ? [[position + 1, EMPTY_SEAT]] : [],
  );
}
