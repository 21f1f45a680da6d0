import type { GroupAttributes } from '@parlor/sdk';
import { readBook } from '../features/seats/protocol/read-book.js';
import { EMPTY_SEAT, type Seat, type SeatMeta } from '../features/seats/protocol/seat-book.js';
import { writeMeta } from '../features/seats/protocol/seat-meta.js';
import { writeSeat } from '../features/seats/protocol/seat-value.js';
import { decideSeat } from '../features/seats/rules/decide-seat.js';
import type { SeatActor, SeatDecision, SeatFacts } from '../features/seats/rules/seat-decision.js';
import type { SeatOperation } from '../features/seats/rules/seat-operation.js';

/** Seconds since the epoch, in all these rooms. */
export const NOW = 1_700_000_000;

/** An open room of four seats in its third epoch, Ann its host. */
export const META: SeatMeta = {
  count: 4,
  layout: 'A',
  perPack: 8,
  hostID: 'ann',
  coHostIDs: [],
  mode: 'free',
  hostSeat: 1,
  queue: [],
  isOpen: true,
  epoch: 3,
};

/** What is decided. */
export const refused = (code: number) => ({ kind: 'refusal', code });
export const nothing = { kind: 'nothing' };

/** A seat that nobody has. */
export const free = '{"s":0}';
export const locked = '{"s":2}';

/** A seat that somebody has had for a minute. */
export function taken(userID: string, changes: Partial<Seat> = {}): string {
  return writeSeat({ ...EMPTY_SEAT, status: 'taken', userID, since: NOW - 60, ...changes });
}

/** A seat that is kept for somebody. */
export function reserved(userID: string, until = NOW + 30): string {
  return writeSeat({ ...EMPTY_SEAT, status: 'reserved', userID, until });
}

/** The attributes of a room, with what the test puts on the seats. */
export function room(
  seats: Record<number, string> = {},
  changes: Partial<SeatMeta> = {},
): GroupAttributes {
  const values = Object.entries(seats).map(([index, text]) => [`seat.${index}`, text]);
  return {
    'seat.meta': writeMeta({ ...META, ...changes }),
    'seat.rev': '7',
    ...Object.fromEntries(values),
  };
}

/** Somebody who acts now. */
export function actor(userID: string): SeatActor {
  return {
    ...{ userID, nick: userID.toUpperCase(), avatar: '', instance: `${userID}-1`, now: NOW },
  };
}

/** What is decided when somebody wants that. */
export function decideAs(
  userID: string,
  operation: SeatOperation,
  attributes: GroupAttributes,
  facts: Partial<SeatFacts> = {},
): SeatDecision {
  const { book } = readBook(attributes, () => NOW);
  return decideSeat(operation, book, actor(userID), { isOwner: false, ...facts });
}
