import type { Spot, StageBox } from './arrangement.js';
import type { SeatAlign } from './seat-grid-layout.js';
import { cellWidth, foot, ROW_GAP, SMALLEST_SEAT, seatIn, seatWithin } from './seat-sizes.js';

/** Rows, and how large what stands in them is. */
export interface RowSizes {
  readonly lengths: readonly number[];
  readonly cell: number;
  readonly size: number;
}

/** Where rows go. */
interface RowsFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: SeatAlign;
  /** What a cell is high beside its seat. */
  readonly foot: number;
}

/** How large seats are in rows of the whole width of a stage, whatever the height. */
export function rowSizes(lengths: readonly number[], width: number): RowSizes {
  const cell = cellWidth(width, Math.max(...lengths));
  return { lengths, cell, size: seatIn(cell) };
}

/**
 * The first way to stand if it fits as it is; else the one with the largest seats of those that fit. When none does, the
 * first: what does not fit is scrolled.
 */
export function largest<Way extends { readonly size: number }>(
  first: Way,
  others: readonly Way[],
  most: (way: Way) => number,
): Way {
  if (most(first) >= first.size) return first;
  const fitted = [first, ...others].map((way) => ({
    ...way,
    size: Math.min(way.size, most(way)),
  }));
  const best = fitted.reduce((one, other) => (other.size > one.size ? other : one));
  return best.size < SMALLEST_SEAT ? first : best;
}

/** The largest that seats may be for such rows to fit a height. */
export function mostInRows({ lengths }: RowSizes, box: StageBox): number {
  const rows = lengths.length;
  return seatWithin(box, { times: rows, lines: rows, gaps: rows - 1 });
}

/** How high rows are. */
export function heightOfRows({ lengths, size }: RowSizes, box: StageBox): number {
  return lengths.length * (size + foot(box)) + (lengths.length - 1) * ROW_GAP;
}

/** Puts seats in rows, one after the other. */
export function layRows({ lengths, cell, size }: RowSizes, frame: RowsFrame): readonly Spot[] {
  const height = size + frame.foot;
  return lengths.flatMap((length, row) => {
    const { start, step } = rowAt(length, cell, frame);
    const y = frame.y + row * (height + ROW_GAP);
    return Array.from({ length }, (_, column) => ({
      ...{ x: start + Math.round(column * step), y, width: cell, height, size },
    }));
  });
}

/** The seats of each row, of which the first has this number. */
export function numbersOf(lengths: readonly number[], first: number): readonly number[][] {
  let next = first;
  return lengths.map((length) => Array.from({ length }, () => next++));
}

function rowAt(
  length: number,
  cell: number,
  { x, width, align }: RowsFrame,
): { start: number; step: number } {
  const left = width - length * cell;
  const isSpread = align === 'between' && length > 1;
  const step = isSpread ? cell + left / (length - 1) : cell;
  return { start: x + Math.floor(left * (isSpread ? 0 : SHARES[align])), step };
}

/** Which share of the room that is left stands before a row. */
const SHARES: Readonly<Record<SeatAlign, number>> = { start: 0, center: 0.5, end: 1, between: 0.5 };
