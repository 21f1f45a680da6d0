/** Where the seats of a row stand, and a row that is shorter than the others: `between` spreads it over the whole width. */
export type SeatAlign = 'start' | 'center' | 'end' | 'between';

/** Where a seat of a free layout stands. */
export interface SeatSpot {
  /** Its middle, in fractions of the stage from the inline start: 0 to 1. */
  readonly x: number;
  /** Its middle, in fractions of the stage from the top: 0 to 1. */
  readonly y: number;
  /** Its size, as a multiple of that of the ordinary seats, 0.5 to 2; 1 when left out. */
  readonly size?: number | undefined;
}

/** Rows of seats. */
export interface RowsLayout {
  readonly type: 'rows';
  /**
   * How many seats stand in a row: in each, or in the first, the second and so on, of which the last number holds for the
   * rows that follow. As many as there is room for when left out, the rows even. Fewer where they would be too small.
   */
  readonly perRow?: readonly number[] | number | undefined;
  /** `center` when left out. */
  readonly align?: SeatAlign | undefined;
}

/** One seat large, the others in rows below; beside it on a stage that is wide and low. */
export interface FocusLayout {
  readonly type: 'focus';
  /** The number of the seat, from 1: the host's when left out. */
  readonly index?: number | undefined;
  /** Of the rows: `center` when left out. */
  readonly align?: SeatAlign | undefined;
}

/** Each seat where the app says, of a picture say. */
export interface FreeLayout {
  readonly type: 'free';
  /** Seat 1 is the first. Seats without a spot stand in rows below. What would stand outside is moved in. */
  readonly places: readonly SeatSpot[];
}

/** How seats stand on the stage. Plain data: it may be a new object in each rendering. */
export type SeatGridLayout = RowsLayout | FocusLayout | FreeLayout;
