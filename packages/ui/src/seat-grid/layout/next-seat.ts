import type { Arrangement, SeatPlace } from './arrangement.js';

/** What is held down with a key. */
interface SeatKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from a seat, both counted from 0; `undefined` when the key moves nothing. Left and right go along the
 * row, and beyond its end, where seats stand otherwise than in rows, to what stands nearest on that side. Up and down go to
 * what stands nearest in the next row: so each seat can be reached. Home and End go to the ends of the row, with Ctrl to the
 * first and the last seat.
 */
export function nextSeat(
  { key, ctrlKey }: SeatKey,
  from: number,
  arrangement: Arrangement,
  isRightToLeft: boolean,
): number | undefined {
  const { places, rows, hasRows } = arrangement;
  const place = places[from];
  if (!place) return undefined;
  const row = rows[place.row] ?? [];
  if (key === 'Home') return (ctrlKey ? rows[0] : row)?.[0];
  if (key === 'End') return (ctrlKey ? rows.at(-1) : row)?.at(-1);
  const { x, y } = directionOf(key, isRightToLeft);
  if (y !== 0) return least(rows[place.row + y] ?? [from], (seat) => aside(place, places[seat]));
  if (x === 0) return undefined;
  return row[place.column + x] ?? (hasRows ? from : nearest(from, x, places));
}

/** Along the line and down, each -1, 0 or 1; both 0 of a key that is no arrow. */
interface Direction {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

function directionOf(key: string, isRightToLeft: boolean): Direction {
  switch (key) {
    case 'ArrowRight':
      return { x: isRightToLeft ? -1 : 1, y: 0 };
    case 'ArrowLeft':
      return { x: isRightToLeft ? 1 : -1, y: 0 };
    case 'ArrowDown':
      return { x: 0, y: 1 };
    case 'ArrowUp':
      return { x: 0, y: -1 };
    default:
      return { x: 0, y: 0 };
  }
}

/** Higher or lower counts for more than further on: so much. */
const HIGHER = 2;

/** What stands nearest on one side; the seat itself when nothing does. */
function nearest(from: number, side: -1 | 1, places: readonly SeatPlace[]): number | undefined {
  const start = places[from];
  const ahead = (seat: number) => side * offset(middleX, start, places[seat]);
  const there = [...places.keys()].filter((seat) => ahead(seat) > 0);
  const distance = (seat: number) =>
    ahead(seat) + HIGHER * Math.abs(offset(middleY, start, places[seat]));
  return there.length > 0 ? least(there, distance) : from;
}

/** How far to either side something stands. */
function aside(from: SeatPlace, to: SeatPlace | undefined): number {
  return Math.abs(offset(middleX, from, to));
}

function offset(
  of: (place: SeatPlace) => number,
  from: SeatPlace | undefined,
  to: SeatPlace | undefined,
): number {
  return from && to ? of(to) - of(from) : 0;
}

/** Of several as near, the first. */
function least(seats: readonly number[], of: (seat: number) => number): number | undefined {
  return seats.reduce<number | undefined>(
    (best, seat) => (best === undefined || of(seat) < of(best) ? seat : best),
    undefined,
  );
}

function middleX({ x, width }: SeatPlace): number {
  return x + width / 2;
}

function middleY({ y, height }: SeatPlace): number {
  return y + height / 2;
}
