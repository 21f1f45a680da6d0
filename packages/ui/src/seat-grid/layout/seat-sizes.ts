import type { StageBox } from './arrangement.js';

/** Of round seats, in pixels. */
export const LARGEST_SEAT = 96;
export const ORDINARY_SEAT = 64;
/** What a finger can still hit: nothing is smaller, and what does not fit then is scrolled. */
export const SMALLEST_SEAT = 44;
/** How much larger a seat is that stands out. */
export const FOCUS = 1.6;

/** Of cells. Where a seat and its name have room. */
const WIDEST_CELL = 132;
export const ORDINARY_CELL = 80;
/** Beside a seat that fills its cell. */
export const CELL_EDGE = 4;
export const NARROWEST_CELL = SMALLEST_SEAT + CELL_EDGE;

/** Between rows. */
export const ROW_GAP = 12;
/** Above the seat, between it and its name, and below the name. */
const CELL_PADDING = 16;
const NAME_HEIGHT = 20;

/** What a cell is high beside its seat. */
export function foot({ nameHeight = NAME_HEIGHT }: StageBox): number {
  return CELL_PADDING + nameHeight;
}

/** How wide cells are of which so many, or so many and a part, stand side by side. */
export function cellWidth(width: number, columns: number): number {
  return Math.min(Math.floor(width / columns), WIDEST_CELL);
}

/** How large a seat is in a cell of its own width, which leaves some of it to its neighbours where it can. */
export function seatIn(cell: number): number {
  const comfortable = Math.max(Math.floor(cell * 0.73), Math.min(cell - CELL_EDGE, ORDINARY_SEAT));
  return Math.max(Math.min(comfortable, LARGEST_SEAT), SMALLEST_SEAT);
}

/** The largest that seats may be for some, `times` as high as they in all, and as many lines and gaps to fit a height. */
export function seatWithin(
  { height = Number.POSITIVE_INFINITY, ...box }: StageBox,
  { times, lines, gaps }: { times: number; lines: number; gaps: number },
): number {
  return Math.floor((height - lines * foot(box) - gaps * ROW_GAP) / times);
}
