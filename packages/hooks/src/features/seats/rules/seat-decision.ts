import type { ErrorCode, GroupAttributes } from '@parlor/sdk';
import { EMPTY_SEAT, type Seat, type SeatBook, type SeatMeta } from '../protocol/seat-book.js';
import { type ChangedSeats, isWritable, writeChange, writeRoom } from '../protocol/write-book.js';

/** Who acts, and when. */
export interface SeatActor {
  readonly userID: string;
  readonly nick: string;
  readonly avatar: string;
  /** Tells this instance of the person from their others. */
  readonly instance: string;
  /** Seconds since the epoch. */
  readonly now: number;
}

/** What has to be known beside the seats. */
export interface SeatFacts {
  /** Whether the group is the actor's. */
  readonly isOwner: boolean;
  /** Other instances of the actor that are known to be alive; none, when left out. */
  readonly livingInstances?: readonly string[];
  /** Of those whom the operation names, who are not in the group; none, when left out. */
  readonly nonMembers?: readonly string[];
}

/** What is to be done about an operation, as things stand. */
export type SeatDecision =
  /** Write these keys, and keep the others. */
  | { readonly kind: 'set'; readonly attributes: GroupAttributes }
  /** Write these keys, and drop all others. */
  | { readonly kind: 'init'; readonly attributes: GroupAttributes }
  /** Things are as they were wanted. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refusal'; readonly code: ErrorCode };

/** What a rule decides on: a room that is there, who acts, and what else is known. */
export interface SeatCase {
  readonly book: SeatBook;
  /** The room's; it is open, but where the operation is `open` or `close`. */
  readonly meta: SeatMeta;
  readonly actor: SeatActor;
  readonly facts: SeatFacts;
}

/** Things are as they were wanted. */
export const NOTHING: SeatDecision = { kind: 'nothing' };

/** It may not be, because of that. */
export function refusal(code: ErrorCode): SeatDecision {
  return { kind: 'refusal', code };
}

/** Some seats become others, all at one stroke; and the room, when it is another. */
export function change(
  { book, meta }: Pick<SeatCase, 'book' | 'meta'>,
  seats: Iterable<readonly [index: number, seat: Seat]>,
  room: SeatMeta = meta,
): SeatDecision {
  const changed: ChangedSeats = new Map(seats);
  if (![...changed.values()].every((seat) => isWritable(room, seat))) return refusal(-16);
  return { kind: 'set', attributes: writeChange(book, room, changed) };
}

/** The room is written anew. Of what the app keeps beside it, only what is given stays. */
export function rewrite(
  book: SeatBook,
  room: SeatMeta,
  seats: readonly Seat[],
  appAttributes: Readonly<GroupAttributes> = {},
): SeatDecision {
  if (!seats.every((seat) => isWritable(room, seat))) return refusal(-16);
  return { kind: 'init', attributes: { ...appAttributes, ...writeRoom(book, room, seats) } };
}

/** The actor sits down. */
export function takenBy({ userID, nick, avatar, instance, now }: SeatActor): Seat {
  return { ...EMPTY_SEAT, status: 'taken', userID, nick, avatar, instance, since: now };
}

/** These seats become empty. */
export function emptied(indexes: Iterable<number>): [index: number, seat: Seat][] {
  return [...indexes].map((index) => [index, EMPTY_SEAT]);
}
