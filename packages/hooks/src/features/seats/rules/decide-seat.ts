import type { SeatBook } from '../protocol/seat-book.js';
import { cleanUp } from './clean-up.js';
import { closeRoom, openRoom } from './open-and-close.js';
import { leaveSeat, moveSeat, muteSelf, takeOver, takeSeat } from './own-seat.js';
import { dequeue, enqueue } from './raised-hands.js';
import { release, reserve } from './reservations.js';
import { resize, setCoHosts, setMode, transferHost } from './room-settings.js';
import {
  refusal,
  type SeatActor,
  type SeatCase,
  type SeatDecision,
  type SeatFacts,
} from './seat-decision.js';
import type { SeatOperation } from './seat-operation.js';
import { mayOnSeat, roleOf } from './seat-roles.js';
import { kickSeat, lockSeat, moveUser, muteSeat, swapSeats } from './seats-of-others.js';

/** The operations, by what they are. */
type Operations = { readonly [Operation in SeatOperation as Operation['type']]: Operation };

/** What is done in a room that is open. */
type RoomDeed = Exclude<keyof Operations, 'open' | 'close'>;

/** Decides about one kind of operation each. */
type Rules = {
  readonly [Deed in RoomDeed]: (operation: Operations[Deed], it: SeatCase) => SeatDecision;
};

const RULES: Rules = {
  take: ({ index }, it) => takeSeat(index, it),
  leave: (_, it) => leaveSeat(it),
  move: ({ index }, it) => moveSeat(index, it),
  muteSelf: ({ isMuted }, it) => muteSelf(isMuted, it),
  takeOver: (_, it) => takeOver(it),
  moveUser,
  swap: (operation, it) => swapSeats(operation.index, operation.with, it),
  muteSeat,
  lock: lockSeat,
  kick: kickSeat,
  reserve,
  release,
  resize: ({ count }, it) => resize(count, it),
  setMode: ({ mode }, it) => setMode(mode, it),
  setCoHosts: ({ userIDs }, it) => setCoHosts(userIDs, it),
  transferHost: ({ userID }, it) => transferHost(userID, it),
  enqueue,
  dequeue: ({ userID }, it) => dequeue(userID, it),
  clean: cleanUp,
};

/**
 * Decides about an operation on what is there now: what is to be written, that nothing is, or why it is refused. It
 * asks nobody and changes nothing, so that an app's server decides by it, too.
 */
export function decideSeat(
  operation: SeatOperation,
  book: SeatBook,
  actor: SeatActor,
  facts: SeatFacts,
): SeatDecision {
  if (operation.type === 'open' || operation.type === 'close') {
    if (!facts.isOwner) return refusal(-21);
    return operation.type === 'open' ? openRoom(operation, book, actor) : closeRoom(book);
  }
  const { meta } = book;
  const { type } = operation;
  if (!Object.hasOwn(RULES, type)) return refusal(-1);
  // Who is written on a seat of a closed room may get up; nobody else is on any.
  if (!meta || (!meta.isOpen && type !== 'leave')) return refusal(type === 'leave' ? -14 : -18);
  if (!mayOnSeat(type, roleOf(book, actor.userID), facts.isOwner)) return refusal(-26);
  return apply(type, operation, { book, meta, actor, facts });
}

function apply<Deed extends RoomDeed>(
  deed: Deed,
  operation: Operations[Deed],
  it: SeatCase,
): SeatDecision {
  return RULES[deed](operation, it);
}
