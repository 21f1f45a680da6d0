import { type Arrangement, arrangementOf, type Spot, type StageBox } from './arrangement.js';
import {
  heightOfRows,
  largest,
  layRows,
  mostInRows,
  numbersOf,
  type RowSizes,
  rowSizes,
} from './lay-rows.js';
import { allEvenRows, ordinaryRows } from './row-lengths.js';
import type { FocusLayout, SeatAlign } from './seat-grid-layout.js';
import {
  CELL_EDGE,
  cellWidth,
  FOCUS,
  foot,
  NARROWEST_CELL,
  ORDINARY_CELL,
  ROW_GAP,
  SMALLEST_SEAT,
  seatIn,
  seatWithin,
} from './seat-sizes.js';

/** A stage so many times as wide as it is high has the other seats beside the large one. */
const WIDE = 1.5;
/** Not where there is no room for two, in pixels. */
const NARROWEST_WIDE = 240;
/** Where it is low, the large seat is so many times as large at least before the others are pressed into narrow rows. */
const LEAST_FOCUS = 1.3;

/** One seat large, the others in rows below it or beside it. The large one is read first. */
export function arrangeFocus(
  { align = 'center' }: FocusLayout,
  focus: number,
  count: number,
  box: StageBox,
): Arrangement {
  const { width, height = Number.POSITIVE_INFINITY } = box;
  const isWide = count > 1 && width > NARROWEST_WIDE && width > height * WIDE;
  const wide = isWide ? beside(count - 1, box, align) : undefined;
  // What has to be scrolled anyhow is read more easily from top to bottom.
  const plan = wide && wide.height <= height ? wide : below(count - 1, box, align);
  const { large, others, ...rest } = plan;
  const spots = [...others.slice(0, focus), large, ...others.slice(focus)];
  const rows = rest.rows.map((row) => row.map((other) => (other < focus ? other : other + 1)));
  // Beside it, the first row goes on from the large one.
  const read = wide === plan ? withFirst(focus, rows) : [[focus], ...rows];
  return arrangementOf(spots, read, rest);
}

function withFirst(
  focus: number,
  [first = [], ...others]: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return [[focus, ...first], ...others];
}

/** Where all stand, the seats beside the large one without a gap in their numbers. */
interface FocusPlan extends Pick<Arrangement, 'width' | 'height' | 'hasRows'> {
  readonly large: Spot;
  readonly others: readonly Spot[];
  readonly rows: readonly (readonly number[])[];
}

function below(count: number, box: StageBox, align: SeatAlign): FocusPlan {
  const { width } = box;
  const ordinary = count > 0 ? rowSizes(ordinaryRows(count, width), width) : alone(width);
  const found = largest(
    ordinary,
    count > 0 ? allEvenRows(count, width).map((lengths) => rowSizes(lengths, width)) : [],
    (way) => mostBelow(way, FOCUS, box),
  );
  const sizes = roomier(ordinary, found, box) ?? found;
  const large = largeSpot(sizes, box, width, sizes === found ? FOCUS : focusLeft(sizes, box));
  const y = large.height + ROW_GAP;
  const x = layRows(
    { lengths: [1], cell: large.width, size: large.size },
    { x: 0, y: 0, width, align, foot: foot(box) },
  )[0]?.x;
  return {
    large: { ...large, x: x ?? 0 },
    others: layRows(sizes, { x: 0, y, width, align, foot: foot(box) }),
    rows: numbersOf(sizes.lengths, 0),
    ...{ width, hasRows: true },
    height: count > 0 ? y + heightOfRows(sizes, box) : large.height,
  };
}

/** The largest that seats may be for such rows to fit a height below one that is so many times as large. */
function mostBelow({ lengths }: RowSizes, focus: number, box: StageBox): number {
  const rows = lengths.length;
  return seatWithin(box, { times: rows + focus, lines: rows + 1, gaps: rows });
}

/** The ordinary rows, where those that were found cut names, and these fit with a large seat that is somewhat smaller. */
function roomier(ordinary: RowSizes, found: RowSizes, box: StageBox): RowSizes | undefined {
  const cutsNames = found.cell < Math.min(ORDINARY_CELL, ordinary.cell);
  if (!cutsNames || mostBelow(ordinary, LEAST_FOCUS, box) < SMALLEST_SEAT) return undefined;
  return { ...ordinary, size: Math.max(mostBelow(ordinary, FOCUS, box), SMALLEST_SEAT) };
}

/** How many times as large the large seat may be for all to fit the height. */
function focusLeft({ lengths, size }: RowSizes, box: StageBox): number {
  const rows = lengths.length;
  const room = seatWithin(box, { times: 1, lines: rows + 1, gaps: rows }) - rows * size;
  return Math.min(room / size, FOCUS);
}

/** Nobody beside the one that stands out. */
function alone(width: number): RowSizes {
  const cell = cellWidth(width, FOCUS);
  return { lengths: [], cell, size: seatIn(cell) };
}

function beside(count: number, box: StageBox, align: SeatAlign): FocusPlan {
  const width = box.width - ROW_GAP;
  const wayOf = (lengths: readonly number[]): RowSizes => {
    const cell = cellWidth(width, Math.max(...lengths) + FOCUS);
    return { lengths, cell, size: seatIn(cell) };
  };
  const most = (way: RowSizes) =>
    Math.min(mostInRows(way, box), seatWithin(box, { times: FOCUS, lines: 1, gaps: 0 }));
  const ways = allEvenRows(count, width - FOCUS * NARROWEST_CELL).map(wayOf);
  const ordinary = wayOf(ordinaryRows(count, width - FOCUS * ORDINARY_CELL));
  const sizes = largest(ordinary, ways, most);
  const large = largeSpot(sizes, box, Math.floor(sizes.cell * FOCUS), FOCUS);
  const room = box.width - large.width - ROW_GAP;
  const block = align === 'between' ? room : Math.max(...sizes.lengths) * sizes.cell;
  const x = Math.floor((room - block) * BEFORE[align]);
  const height = Math.max(heightOfRows(sizes, box), large.height);
  const rowsAt = Math.floor((height - heightOfRows(sizes, box)) / 2);
  return {
    large: { ...large, x, y: Math.floor((height - large.height) / 2) },
    others: layRows(sizes, {
      ...{ x: x + large.width + ROW_GAP, y: rowsAt, width: block, align, foot: foot(box) },
    }),
    rows: numbersOf(sizes.lengths, 0),
    ...{ width: box.width, height, hasRows: false },
  };
}

/** Which share of what is left stands before all of it. */
const BEFORE: Readonly<Record<SeatAlign, number>> = { start: 0, center: 0.5, end: 1, between: 0 };

/** The seat that stands out, in a cell that is no wider than there is room. */
function largeSpot({ cell, size }: RowSizes, box: StageBox, room: number, focus: number): Spot {
  const width = Math.min(Math.floor(cell * FOCUS), room);
  const large = Math.min(Math.floor(size * focus), width - CELL_EDGE);
  return { x: 0, y: 0, width, height: large + foot(box), size: large };
}
