import type { GroupAttributes } from '@parlor/sdk';
import { isWithinBytes } from './byte-length.js';
import type { Seat, SeatBook, SeatMeta } from './seat-book.js';
import { META_KEY, packKey, REVISION_KEY, seatKey } from './seat-keys.js';
import { writeMeta } from './seat-meta.js';
import { LARGEST_TOTAL, LARGEST_VALUE } from './seat-sizes.js';
import { LARGEST_SEAT, writeSeat } from './seat-value.js';

/** Seats that become others, by their number. */
export type ChangedSeats = ReadonlyMap<number, Seat>;

/** The attributes that make of the seats what they are to be; all others stay. Whoever writes writes the counter. */
export function writeChange(
  book: SeatBook,
  meta: SeatMeta,
  changed: ChangedSeats,
): GroupAttributes {
  return {
    [REVISION_KEY]: String(book.revision + 1),
    ...(meta !== book.meta && { [META_KEY]: writeMeta(meta) }),
    ...writeSeats(meta, changed, book.elements),
  };
}

/** All attributes of a room that is written anew, with all its seats. */
export function writeRoom(book: SeatBook, meta: SeatMeta, seats: readonly Seat[]): GroupAttributes {
  const all = new Map(seats.map((seat, position) => [position + 1, seat]));
  return {
    [META_KEY]: writeMeta(meta),
    [REVISION_KEY]: String(book.revision + 1),
    ...writeSeats(meta, all, []),
  };
}

/** Whether a seat can be written within the bytes that are its own. */
export function isWritable(meta: SeatMeta, seat: Seat): boolean {
  const budget = seatBudget(meta);
  return isWithinBytes(writeSeat(seat, budget), budget);
}

/** Bytes that each seat may take. A pack is a value, too, with brackets and commas. */
export function seatBudget({ layout, count, perPack }: SeatMeta): number {
  if (layout === 'A') return LARGEST_SEAT;
  const ofAll = Math.floor(LARGEST_TOTAL / count) - 8;
  const ofPack = Math.floor((LARGEST_VALUE - 2) / perPack) - 1;
  return Math.min(LARGEST_SEAT, ofAll, ofPack);
}

function writeSeats(
  meta: SeatMeta,
  changed: ChangedSeats,
  elements: readonly unknown[],
): GroupAttributes {
  if (meta.layout === 'B') return writePacks(meta, changed, elements);
  const values = [...changed].map(([index, seat]) => [seatKey(index), writeSeat(seat)]);
  return Object.fromEntries(values);
}

/** Packs with a seat that changes; their others are written as they were. */
function writePacks(
  meta: SeatMeta,
  changed: ChangedSeats,
  elements: readonly unknown[],
): GroupAttributes {
  const { perPack, count } = meta;
  const budget = seatBudget(meta);
  const textOf = (index: number): string => {
    const seat = changed.get(index);
    if (!seat) return JSON.stringify(elements[index - 1] ?? null);
    return seat.status === 'empty' ? 'null' : writeSeat(seat, budget);
  };
  const touched = new Set([...changed.keys()].map((index) => Math.ceil(index / perPack)));
  const packs = [...touched].map((number) => {
    const first = (number - 1) * perPack + 1;
    const length = Math.min(perPack, count - first + 1);
    const texts = Array.from({ length }, (_, position) => textOf(first + position));
    return [packKey(number), `[${texts.join(',')}]`];
  });
  return Object.fromEntries(packs);
}
