import { type SeatBook, seatAt } from './protocol/seat-book.js';
import type { SeatViewer } from './read-seats.js';
import { decideSeat } from './rules/decide-seat.js';
import type { SeatOperation } from './rules/seat-operation.js';
import { mayOnSeat, roleOf } from './rules/seat-roles.js';
import { whyNotOn } from './rules/why-not.js';
import type { SeatRole } from './seat-snapshot.js';

/** What I may do with one seat. What is so already, a lock say, is not among it. */
export interface SeatAbilities {
  /** Sit down. */
  readonly take: boolean;
  /** Go there from the seat that I have. */
  readonly move: boolean;
  /** Mute who sits there. */
  readonly mute: boolean;
  /** Let who sits there be heard again. */
  readonly unmute: boolean;
  /** Let nobody sit there. */
  readonly lock: boolean;
  /** Let people sit there again. */
  readonly unlock: boolean;
  /** Put off who sits there, or give up that they come. */
  readonly kick: boolean;
  /** Keep it for somebody who has no seat. */
  readonly invite: boolean;
  /** Put somebody there who sits elsewhere. */
  readonly place: boolean;
}

/** What I may do in the room as a whole. */
export interface RoomAbilities {
  /** What I am there. */
  readonly role: SeatRole;
  /** Open the room: put up its seats. */
  readonly open: boolean;
  /** Close the room: its seats go. */
  readonly close: boolean;
  /** Give up the seat that I have. */
  readonly leave: boolean;
  /** Mute myself, or be heard again. */
  readonly muteSelf: boolean;
  /** Make the seat that another instance of mine holds this one's. */
  readonly takeOver: boolean;
  /** Ask for a seat: where the host gives them, and I have none. */
  readonly apply: boolean;
  /** Change the number of seats, the mode and the co-hosts, swap two seats, hand the room over. */
  readonly administer: boolean;
  /** Lock, mute, put off, invite: what the host and co-hosts do with seats. */
  readonly moderate: boolean;
}

/** All that I may do, as plain data. */
export interface SeatAbilityTable {
  readonly room: RoomAbilities;
  /** Seat 1 is the first. */
  readonly seats: readonly SeatAbilities[];
}

/** Nothing is known of the seats. */
export const NO_ABILITIES: SeatAbilities = {
  ...{ take: false, move: false, mute: false, unmute: false, lock: false, unlock: false },
  ...{ kick: false, invite: false, place: false },
};

/** Who asks. */
interface Asker extends SeatViewer {
  /** Whether the group is theirs. */
  readonly isOwner: boolean;
  /** Other instances of theirs that are known to be alive. */
  readonly livingInstances: readonly string[];
}

/** What somebody may do: what the rules would not refuse as things stand, so that nothing is offered that they do. */
export function abilitiesIn(book: SeatBook, asker: Asker): SeatAbilityTable {
  const { userID, instance, isOwner, livingInstances } = asker;
  const actor = { userID, instance, nick: '', avatar: '', now: 0 };
  const would = (operation: SeatOperation) => {
    const { kind } = decideSeat(operation, book, actor, { isOwner, livingInstances });
    return kind === 'set' || kind === 'init';
  };
  const seats = book.meta?.isOpen ? book.seats : [];
  return {
    room: roomAbilities(book, asker, would),
    seats: seats.map((_, position) => seatAbilities(position + 1, book, asker, would)),
  };
}

type Would = (operation: SeatOperation) => boolean;

function roomAbilities(book: SeatBook, { userID, isOwner }: Asker, would: Would): RoomAbilities {
  const { meta } = book;
  const role = roleOf(book, userID);
  const isOpen = meta?.isOpen ?? false;
  return {
    role,
    open: would({ type: 'open' }),
    close: would({ type: 'close' }),
    leave: would({ type: 'leave' }),
    muteSelf:
      would({ type: 'muteSelf', isMuted: true }) || would({ type: 'muteSelf', isMuted: false }),
    takeOver: would({ type: 'takeOver' }),
    apply: isOpen && meta?.mode === 'apply' && role === 'audience',
    administer: isOpen && mayOnSeat('resize', role, isOwner),
    moderate: isOpen && mayOnSeat('lock', role, isOwner),
  };
}

function seatAbilities(
  index: number,
  book: SeatBook,
  { userID, isOwner }: Asker,
  would: Would,
): SeatAbilities {
  const role = roleOf(book, userID);
  const { meta } = book;
  const isFree = meta !== undefined && whyNotOn(index, { book, meta }, '') === undefined;
  const isSettled = seatAt(book, index)?.status === 'taken' && index !== meta?.hostSeat;
  return {
    take: would({ type: 'take', index }),
    move: would({ type: 'move', index }),
    mute: would({ type: 'muteSeat', index, isMuted: true }),
    unmute: would({ type: 'muteSeat', index, isMuted: false }),
    lock: would({ type: 'lock', index, isLocked: true }),
    unlock: would({ type: 'lock', index, isLocked: false }),
    kick: would({ type: 'kick', index }),
    invite: isFree && mayOnSeat('reserve', role, isOwner),
    place:
      (isFree && mayOnSeat('moveUser', role, isOwner)) ||
      (isSettled && mayOnSeat('swap', role, isOwner)),
  };
}
