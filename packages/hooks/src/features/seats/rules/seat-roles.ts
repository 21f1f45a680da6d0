import { type SeatBook, seatOf } from '../protocol/seat-book.js';
import type { SeatRole } from '../seat-snapshot.js';
import type { SeatOperation } from './seat-operation.js';

type Deed = SeatOperation['type'];

const MODERATORS: readonly SeatRole[] = ['host', 'coHost'];
const HOST: readonly SeatRole[] = ['host'];
const ON_STAGE: readonly SeatRole[] = ['host', 'coHost', 'speaker'];
const ALL: readonly SeatRole[] = ['host', 'coHost', 'speaker', 'audience'];
const NOBODY: readonly SeatRole[] = [];

/** Who may do what, by their role. What else stands against it, the seats themselves say. */
const TABLE: Readonly<Record<Deed, readonly SeatRole[]>> = {
  open: NOBODY,
  close: NOBODY,
  take: ALL,
  leave: ALL,
  move: ALL,
  muteSelf: ALL,
  takeOver: ALL,
  // For whom a seat is reserved may refuse it.
  release: ALL,
  moveUser: MODERATORS,
  swap: HOST,
  muteSeat: MODERATORS,
  lock: MODERATORS,
  kick: MODERATORS,
  reserve: MODERATORS,
  resize: HOST,
  setMode: HOST,
  setCoHosts: HOST,
  transferHost: HOST,
  enqueue: MODERATORS,
  dequeue: MODERATORS,
  clean: ON_STAGE,
};

/** What the group's owner may, whatever their role. A room whose host has gone is theirs to mend. */
const OWNERS: readonly Deed[] = ['open', 'close', 'clean'];

/** Whether somebody in this role may do such a thing at all. */
export function mayOnSeat(deed: Deed, role: SeatRole, isOwner: boolean): boolean {
  return TABLE[deed].includes(role) || (isOwner && OWNERS.includes(deed));
}

/** What somebody is in a room. */
export function roleOf(book: SeatBook, userID: string): SeatRole {
  const { meta } = book;
  if (meta?.hostID === userID) return 'host';
  if (meta?.coHostIDs.includes(userID)) return 'coHost';
  return seatOf(book, userID) === 0 ? 'audience' : 'speaker';
}

/** Whether they help to run the room. */
export function isModerator(book: SeatBook, userID: string): boolean {
  return MODERATORS.includes(roleOf(book, userID));
}
