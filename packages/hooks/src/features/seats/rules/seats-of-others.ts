import { EMPTY_SEAT, heldBy, type Seat, seatAt, seatOf } from '../protocol/seat-book.js';
import {
  change,
  emptied,
  NOTHING,
  refusal,
  type SeatCase,
  type SeatDecision,
} from './seat-decision.js';
import type { OthersSeatOperation } from './seat-operation.js';
import { whyNotFor, whyNotVacant } from './why-not.js';

type Of<Type extends OthersSeatOperation['type']> = Extract<OthersSeatOperation, { type: Type }>;

/** Somebody who sits comes to sit elsewhere. */
export function moveUser({ userID, index, policy }: Of<'moveUser'>, it: SeatCase): SeatDecision {
  const { book, meta } = it;
  const from = seatOf(book, userID);
  const seat = seatAt(book, from);
  const there = seatAt(book, index);
  if (!seat) return refusal(-14);
  if (!there) return refusal(-20);
  if (from === index) return NOTHING;
  if (policy === 'swap' && there.status === 'taken') return swapSeats(from, index, it);
  // Nobody but the host puts the host anywhere.
  if (isHostsAlone(userID, it) || (policy === 'replace' && isHostsAlone(there.userID, it))) {
    return refusal(-26);
  }
  const isReplaced = policy === 'replace' && there.status === 'taken';
  const reason =
    (isReplaced ? undefined : whyNotVacant(there, userID)) ?? whyNotFor(index, meta, userID);
  if (reason) return refusal(reason);
  return change(it, [...emptied(heldBy(book, userID)), [index, seat]]);
}

/** What is on two seats changes places. */
export function swapSeats(index: number, other: number, it: SeatCase): SeatDecision {
  const [one, two] = [seatAt(it.book, index), seatAt(it.book, other)];
  if (it.actor.userID !== it.meta.hostID) return refusal(-26);
  if (!one || !two) return refusal(-20);
  for (const seat of [one, two]) {
    if (seat.status === 'locked') return refusal(-11);
    if (seat.status === 'reserved') return refusal(-19);
  }
  if (index === other || (one.status === 'empty' && two.status === 'empty')) return NOTHING;
  const reason = whyNotTo(index, two, it) ?? whyNotTo(other, one, it);
  return reason
    ? refusal(reason)
    : change(it, [
        [index, two],
        [other, one],
      ]);
}

/** Who sits there is heard no more, or may be heard again. */
export function muteSeat({ index, isMuted, userID }: Of<'muteSeat'>, it: SeatCase): SeatDecision {
  const seat = seatAt(it.book, index);
  if (!seat) return refusal(-20);
  if (seat.status !== 'taken' || isSomebodyElse(seat, userID)) return NOTHING;
  if (seat.isMutedByHost === isMuted) return NOTHING;
  return change(it, [[index, { ...seat, isMutedByHost: isMuted }]]);
}

/** Nobody may sit there, or somebody may again. Who sits there has to get up in the same write. */
export function lockSeat({ index, isLocked, userID }: Of<'lock'>, it: SeatCase): SeatDecision {
  const seat = seatAt(it.book, index);
  if (!seat) return refusal(-20);
  if ((seat.status === 'locked') === isLocked || isSomebodyElse(seat, userID)) return NOTHING;
  if (!isLocked) return change(it, emptied([index]));
  if (index === it.meta.hostSeat || isHostOn(seat, it)) return refusal(-26);
  return change(it, [[index, { ...EMPTY_SEAT, status: 'locked' }]]);
}

/** Who sits there has to get up, who is expected need not come. The host stays. */
export function kickSeat({ index, userID }: Of<'kick'>, it: SeatCase): SeatDecision {
  const seat = seatAt(it.book, index);
  if (!seat) return refusal(-20);
  if (seat.userID === '' || isSomebodyElse(seat, userID)) return NOTHING;
  return isHostOn(seat, it) ? refusal(-26) : change(it, emptied([index]));
}

function isSomebodyElse(seat: Seat, userID: string | undefined): boolean {
  return userID !== undefined && seat.userID !== userID;
}

function isHostOn({ status, userID }: Seat, { meta }: SeatCase): boolean {
  return status === 'taken' && userID === meta.hostID;
}

function isHostsAlone(userID: string, { meta, actor }: SeatCase): boolean {
  return userID === meta.hostID && actor.userID !== meta.hostID;
}

function whyNotTo(index: number, seat: Seat, { meta }: SeatCase) {
  return seat.status === 'taken' ? whyNotFor(index, meta, seat.userID) : undefined;
}
