import type { ErrorCode } from '@parlor/sdk';
import { heldBy, type Seat, seatAt, seatOf } from '../protocol/seat-book.js';
import {
  change,
  emptied,
  NOTHING,
  refusal,
  type SeatCase,
  type SeatDecision,
  takenBy,
} from './seat-decision.js';
import { whyNotOn } from './why-not.js';

/** Sits down. */
export function takeSeat(index: number, it: SeatCase): SeatDecision {
  const own = seatOf(it.book, it.actor.userID);
  if (own !== 0) return own === index ? NOTHING : refusal(-12);
  const reason = whyNotOn(index, it, it.actor.userID) ?? whyNotFree(index, it);
  return reason ? refusal(reason) : change(it, [[index, takenBy(it.actor)]]);
}

/** Gets up, from every seat held. */
export function leaveSeat(it: SeatCase): SeatDecision {
  const held = heldBy(it.book, it.actor.userID);
  if (held.length === 0) return refusal(-14);
  return isElsewhere(it) ? refusal(-27) : change(it, emptied(held));
}

/** Moves to another seat, at one stroke. */
export function moveSeat(index: number, it: SeatCase): SeatDecision {
  const mine = mySeat(it);
  if (!mine) return refusal(-14);
  if (mine.index === index) return NOTHING;
  const reason = whyNotOn(index, it, it.actor.userID);
  if (reason) return refusal(reason);
  if (it.meta.mode === 'invite') return refusal(-13);
  if (isElsewhere(it)) return refusal(-27);
  return change(it, [...emptied(heldBy(it.book, it.actor.userID)), [index, mine.seat]]);
}

/** Mutes oneself, or not; whom the host has muted stays so. */
export function muteSelf(isMuted: boolean, it: SeatCase): SeatDecision {
  const mine = mySeat(it);
  if (!mine) return refusal(-14);
  if (!isMuted && mine.seat.isMutedByHost) return refusal(-22);
  if (mine.seat.isSelfMuted === isMuted) return NOTHING;
  if (isElsewhere(it)) return refusal(-27);
  return change(it, [[mine.index, { ...mine.seat, isSelfMuted: isMuted }]]);
}

/** The seat stays mine, and is this instance's from now on. */
export function takeOver(it: SeatCase): SeatDecision {
  const mine = mySeat(it);
  if (!mine) return refusal(-14);
  const { instance } = it.actor;
  if (mine.seat.instance === instance) return NOTHING;
  return change(it, [[mine.index, { ...mine.seat, instance }]]);
}

/** Why who has no seat may not just take this one. */
function whyNotFree(index: number, { book, meta, actor }: SeatCase): ErrorCode | undefined {
  const { userID } = actor;
  const isInvited = seatAt(book, index)?.status === 'reserved';
  if (meta.mode === 'free' || meta.hostID === userID || isInvited) return undefined;
  const wasInvited = book.expired.some((seat) => seat.index === index && seat.userID === userID);
  return wasInvited ? -23 : -13;
}

function mySeat({ book, actor }: SeatCase): { index: number; seat: Seat } | undefined {
  const index = seatOf(book, actor.userID);
  const seat = seatAt(book, index);
  return seat && { index, seat };
}

/** Whether another instance of mine holds it, that is known to be alive. */
function isElsewhere(it: SeatCase): boolean {
  const holder = mySeat(it)?.seat.instance ?? '';
  return holder !== it.actor.instance && (it.facts.livingInstances?.includes(holder) ?? false);
}
