/** Where the seats stand: the last row may be shorter, and stands in the middle. */
interface SeatPlaces {
  readonly count: number;
  readonly columns: number;
  readonly isRightToLeft: boolean;
}

/** What is held down with a key. */
interface SeatKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from a place, both counted from 0; `undefined` when the key moves nothing. Left
 * and right stay in the row, up and down go to what stands nearest there. Home and End go to the ends
 * of the row, with Ctrl to the first and the last seat.
 */
export function nextPlace(pressed: SeatKey, from: number, places: SeatPlaces): number | undefined {
  const { count, columns, isRightToLeft } = places;
  const row = Math.floor(from / columns);
  const first = row * columns;
  const last = Math.min(first + columns, count) - 1;
  const onward = isRightToLeft ? -1 : 1;
  switch (pressed.key) {
    case 'ArrowRight':
      return within(from + onward, first, last);
    case 'ArrowLeft':
      return within(from - onward, first, last);
    case 'ArrowDown':
      return nearestIn(row + 1, from, places);
    case 'ArrowUp':
      return nearestIn(row - 1, from, places);
    case 'Home':
      return pressed.ctrlKey ? 0 : first;
    case 'End':
      return pressed.ctrlKey ? count - 1 : last;
    default:
      return undefined;
  }
}

function within(place: number, first: number, last: number): number {
  return Math.min(Math.max(place, first), last);
}

/** What stands in a row nearest to a place of another one; of two as near, the first. */
function nearestIn(row: number, from: number, { count, columns }: SeatPlaces): number {
  const first = row * columns;
  if (row < 0 || first >= count) return from;
  const start = offsetOf(Math.floor(from / columns), count, columns);
  const across = start + (from % columns) - offsetOf(row, count, columns);
  return within(first + Math.ceil(across - 0.5), first, Math.min(first + columns, count) - 1);
}

/** How far a row is moved in to stand in the middle, in columns. */
function offsetOf(row: number, count: number, columns: number): number {
  const length = Math.min(columns, count - row * columns);
  return (columns - length) / 2;
}
