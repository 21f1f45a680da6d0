import { EMPTY_SEAT, type SeatBook, type SeatMeta } from '../protocol/seat-book.js';
import { MOST_SEAT_KEYS, MOST_SEATS, SEATS_PER_PACK } from '../protocol/seat-keys.js';
import { isWithin, MODES } from '../protocol/seat-meta.js';
import type { OpenSeatsOptions, SeatLayout } from '../seat-snapshot.js';
import {
  NOTHING,
  refusal,
  rewrite,
  type SeatActor,
  type SeatDecision,
  takenBy,
} from './seat-decision.js';

const DEFAULT_COUNT = 8;
const LAYOUTS: readonly unknown[] = ['A', 'B', undefined] satisfies (SeatLayout | undefined)[];

/** Opens the room: all seats are empty but the host's own. */
export function openRoom(
  { count = DEFAULT_COUNT, mode = 'free', hostSeat = 1, layout }: OpenSeatsOptions,
  book: SeatBook,
  actor: SeatActor,
): SeatDecision {
  const isSensible = isWithin(hostSeat, 1, count) && MODES.includes(mode);
  if (!isWithin(count, 1, Number.MAX_SAFE_INTEGER) || !isSensible || !LAYOUTS.includes(layout)) {
    return refusal(-1);
  }
  if (count > (layout === 'A' ? MOST_SEAT_KEYS : MOST_SEATS)) return refusal(-16);
  if (book.isForeign) return refusal(-4);
  if (book.meta?.isOpen) return NOTHING;
  const meta: SeatMeta = {
    ...{ count, mode, hostSeat, hostID: actor.userID, coHostIDs: [], queue: [] },
    layout: layout ?? layoutFor(count),
    perPack: SEATS_PER_PACK,
    isOpen: true,
    epoch: nextEpoch(book),
  };
  const seats = emptySeats(count).with(hostSeat - 1, takenBy(actor));
  return rewrite(book, meta, seats);
}

/** Closes it: nobody sits any more, and nobody can. */
export function closeRoom(book: SeatBook): SeatDecision {
  const { meta } = book;
  if (book.isForeign) return refusal(-4);
  if (!meta?.isOpen) return NOTHING;
  const closed = { ...meta, isOpen: false, queue: [], epoch: nextEpoch(book) };
  return rewrite(book, closed, emptySeats(meta.count));
}

/** How so many seats are written unless somebody says otherwise. */
export function layoutFor(count: number): SeatLayout {
  return count > MOST_SEAT_KEYS ? 'B' : 'A';
}

/** As many empty seats. */
export function emptySeats(count: number) {
  return Array.from({ length: count }, () => EMPTY_SEAT);
}

function nextEpoch({ meta }: SeatBook): number {
  return (meta?.epoch ?? 0) + 1;
}
