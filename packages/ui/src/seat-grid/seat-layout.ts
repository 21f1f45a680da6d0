/** Narrower than this, in pixels, a seat and its name have no room. */
const NARROWEST_CELL = 80;
const MOST_COLUMNS = 5;

/** How many columns stand where nothing can be measured: on a server, in a hidden tab. */
export const USUAL_COLUMNS = 4;

/**
 * How many columns `count` seats stand in on a stage of `width` pixels: as few rows as there is room
 * for, and the rows as even as can be, so that nine are three times three and not five and four.
 */
export function columnsFor(count: number, width: number): number {
  const room = Math.min(Math.max(Math.floor(width / NARROWEST_CELL), 1), MOST_COLUMNS);
  const rows = Math.max(Math.ceil(count / room), 1);
  return Math.max(Math.ceil(count / rows), 1);
}

/** The seats in their rows; the last one may be shorter. */
export function inRows<Seat>(
  seats: readonly Seat[],
  columns: number,
): readonly (readonly Seat[])[] {
  const count = Math.ceil(seats.length / columns);
  return Array.from({ length: count }, (_, row) => seats.slice(row * columns, (row + 1) * columns));
}
