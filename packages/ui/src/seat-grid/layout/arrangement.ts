/** Where one seat stands, in pixels from the inline start and the top of the stage. */
export interface SeatPlace {
  /** Of the cell: the seat and its name below. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How wide the round seat in the cell is. */
  readonly size: number;
  /** From 0. */
  readonly row: number;
  /** In its row, from 0. */
  readonly column: number;
}

/** Where all seats of a stage stand. Whoever reads from the right mirrors it: it is counted from the inline start. */
export interface Arrangement {
  /** Seat 1 is the first. */
  readonly places: readonly SeatPlace[];
  /** Which of the places stand in each row, in the order in which they are read. */
  readonly rows: readonly (readonly number[])[];
  /** How many stand in the longest row. */
  readonly columns: number;
  /** Of the stage. It is larger than its container where seats that fit would be too small. */
  readonly width: number;
  readonly height: number;
  /** Whether all stand in rows; else arrows lead beyond the end of a row to what stands nearest there. */
  readonly hasRows: boolean;
}

/** What the seats have to fit, in pixels. */
export interface StageBox {
  readonly width: number;
  /** The stage is as high as its seats when left out. */
  readonly height?: number | undefined;
  /** How high the line below a seat is; 20 when left out. */
  readonly nameHeight?: number | undefined;
}

/** A place before it is known which row it counts to. */
export type Spot = Omit<SeatPlace, 'row' | 'column'>;

/** Numbers the places by their rows. */
export function arrangementOf(
  spots: readonly Spot[],
  rows: readonly (readonly number[])[],
  rest: Pick<Arrangement, 'width' | 'height' | 'hasRows'>,
): Arrangement {
  const at = new Map(
    rows.flatMap((row, index) =>
      row.map((spot, column) => [spot, { row: index, column }] as const),
    ),
  );
  return {
    ...rest,
    places: spots.map((spot, index) => ({ ...spot, ...(at.get(index) ?? { row: 0, column: 0 }) })),
    rows,
    columns: Math.max(...rows.map((row) => row.length), 0),
  };
}
