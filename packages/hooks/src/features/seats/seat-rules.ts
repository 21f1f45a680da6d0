import type { ErrorCode, GroupAttributes } from '@parlor/sdk';
import { EMPTY_SEAT, type Seat, type SeatBook, seatAt, seatOf } from './seat-book.js';
import { META_KEY, MOST_SEATS, REVISION_KEY, seatKey } from './seat-keys.js';
import { writeMeta } from './seat-meta.js';
import type { OpenSeatsOptions, SeatRoom } from './seat-snapshot.js';
import { writeSeat } from './seat-value.js';

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

/** What is to be done about an action, as things stand. */
export type SeatDecision =
  /** Write these keys, and keep the others. */
  | { readonly kind: 'set'; readonly attributes: GroupAttributes }
  /** Write these keys, and drop all others. */
  | { readonly kind: 'init'; readonly attributes: GroupAttributes }
  /** Things are as they were wanted. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refusal'; readonly code: ErrorCode };

/** Decides on what is there now. Asked again when somebody else was faster. */
export type SeatAction = (book: SeatBook, actor: SeatActor) => SeatDecision;

const NOTHING: SeatDecision = { kind: 'nothing' };

const DEFAULT_COUNT = 8;
const HOST_SEAT = 1;
const NEW_ROOM = { hostSeat: HOST_SEAT, isOpen: true, coHostIDs: [], queue: [] };
const MODES: readonly unknown[] = ['free', 'apply', 'invite'] satisfies SeatRoom['mode'][];

/** Opens the room, which only the group's owner may: all seats are empty but the host's own. */
export function openRoom(
  { count = DEFAULT_COUNT, mode = 'free' }: OpenSeatsOptions,
  isOwner: boolean,
): SeatAction {
  return (book, actor) => {
    if (!Number.isInteger(count) || count < 1 || !MODES.includes(mode)) return refusal(-1);
    if (count > MOST_SEATS) return refusal(-16);
    if (!isOwner) return refusal(-21);
    if (book.isForeign) return refusal(-4);
    if (book.meta?.isOpen) return NOTHING;
    const epoch = (book.meta?.epoch ?? 0) + 1;
    const meta = { ...NEW_ROOM, count, mode, hostID: actor.userID, epoch };
    const seats = Array.from({ length: count }, (_, position) =>
      position + 1 === HOST_SEAT ? takenBy(actor) : EMPTY_SEAT,
    );
    const attributes = { [META_KEY]: writeMeta(meta), ...seatChanges(book, seats.entries()) };
    return { kind: 'init', attributes };
  };
}

/** Sits down. */
export function takeSeat(index: number): SeatAction {
  return (book, actor) => {
    const own = seatOf(book, actor.userID);
    if (own !== 0) return own === index ? NOTHING : refusal(-12);
    const reason = whyNotOn(index, book, actor) ?? whyNotFree(index, book, actor);
    if (reason) return refusal(reason);
    return set(book, [[index - 1, takenBy(actor)]]);
  };
}

/** Gets up, from every seat held. */
export function leaveSeat(): SeatAction {
  let wasSeated = false;
  return (book, { userID }) => {
    const held = heldBy(userID, book);
    // Asked again because of an answer that was lost: the seat may be empty by our own doing.
    if (held.length === 0) return wasSeated ? NOTHING : refusal(-14);
    wasSeated = true;
    return set(
      book,
      held.map((index) => [index - 1, EMPTY_SEAT]),
    );
  };
}

/** Moves to another seat, at one stroke. */
export function moveSeat(index: number): SeatAction {
  return (book, actor) => {
    const own = seatOf(book, actor.userID);
    const seat = seatAt(book, own);
    if (!seat) return refusal(-14);
    if (own === index) return NOTHING;
    const reason = whyNotOn(index, book, actor);
    if (reason) return refusal(reason);
    if (book.meta?.mode === 'invite') return refusal(-13);
    const left = heldBy(actor.userID, book).map((held) => [held - 1, EMPTY_SEAT] as const);
    return set(book, [...left, [index - 1, seat]]);
  };
}

/** Why nobody, or nobody but another, may sit there. */
function whyNotOn(index: number, book: SeatBook, actor: SeatActor): ErrorCode | undefined {
  const { meta } = book;
  const seat = seatAt(book, index);
  if (!meta?.isOpen) return -18;
  if (!seat) return -20;
  if (seat.status === 'taken') return -10;
  if (seat.status === 'locked') return -11;
  if (seat.status === 'reserved' && seat.userID !== actor.userID) return -19;
  return index === meta.hostSeat && actor.userID !== meta.hostID ? -19 : undefined;
}

/** Why who has no seat may not just take this one. */
function whyNotFree(index: number, book: SeatBook, actor: SeatActor): ErrorCode | undefined {
  const isInvited = seatAt(book, index)?.status === 'reserved';
  const isHost = book.meta?.hostID === actor.userID;
  return book.meta?.mode === 'free' || isHost || isInvited ? undefined : -13;
}

/** All seats of a person, also those that nobody is shown. */
function heldBy(userID: string, book: SeatBook): number[] {
  const surplus = book.surplus.filter((seat) => seat.userID === userID).map(({ index }) => index);
  const own = seatOf(book, userID);
  return own === 0 ? surplus : [own, ...surplus];
}

function takenBy({ userID, nick, avatar, instance, now }: SeatActor): Seat {
  return { ...EMPTY_SEAT, status: 'taken', userID, nick, avatar, instance, since: now };
}

function set(book: SeatBook, seats: Iterable<readonly [position: number, Seat]>): SeatDecision {
  return { kind: 'set', attributes: seatChanges(book, seats) };
}

/** Whoever writes a seat writes the counter. */
function seatChanges(
  book: SeatBook,
  seats: Iterable<readonly [position: number, Seat]>,
): GroupAttributes {
  const changes: GroupAttributes = { [REVISION_KEY]: String(book.revision + 1) };
  for (const [position, seat] of seats) changes[seatKey(position + 1)] = writeSeat(seat);
  return changes;
}

function refusal(code: ErrorCode): SeatDecision {
  return { kind: 'refusal', code };
}
