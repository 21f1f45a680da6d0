import { type SeatMeta, seatOf } from '../protocol/seat-book.js';
import { isUserID, isWithin, MOST_HANDS } from '../protocol/seat-meta.js';
import { change, NOTHING, refusal, type SeatCase, type SeatDecision } from './seat-decision.js';
import type { QueueOperation } from './seat-operation.js';

/** Remembers that somebody asks for a seat; what they asked for before is replaced. The oldest comes first. */
export function enqueue(
  { userID, index, since }: Extract<QueueOperation, { type: 'enqueue' }>,
  it: SeatCase,
): SeatDecision {
  const { book, meta, actor } = it;
  const time = since ?? actor.now;
  if (!isUserID(userID) || !isWithin(time, 0, Number.MAX_SAFE_INTEGER)) return refusal(-1);
  if (!isWithin(index, 0, meta.count)) return refusal(-20);
  if (seatOf(book, userID) !== 0) return refusal(-24);
  const { queue: others } = withoutHand(meta, userID);
  if (others.length >= MOST_HANDS) return refusal(-16);
  const known = meta.queue.find(([other]) => other === userID);
  if (known && known[1] === index && known[2] === time) return NOTHING;
  const queue = [...others, [userID, index, time] as const].sort(
    ([, , one], [, , two]) => one - two,
  );
  return change(it, [], { ...meta, queue });
}

/** Forgets it. */
export function dequeue(userID: string, it: SeatCase): SeatDecision {
  const room = withoutHand(it.meta, userID);
  return room === it.meta ? NOTHING : change(it, [], room);
}

/** The room where this person asks for nothing. */
export function withoutHand(meta: SeatMeta, userID: string): SeatMeta {
  return withHands(meta, (other) => other !== userID);
}

/** The room where only some ask. */
export function withHands(meta: SeatMeta, asks: (userID: string) => boolean): SeatMeta {
  const queue = meta.queue.filter(([userID]) => asks(userID));
  return queue.length === meta.queue.length ? meta : { ...meta, queue };
}
