import { type Arrangement, arrangementOf, type Spot, type StageBox } from './arrangement.js';
import { arrangeRows } from './rows.js';
import type { FreeLayout, SeatSpot } from './seat-grid-layout.js';
import {
  CELL_EDGE,
  foot,
  LARGEST_SEAT,
  ORDINARY_SEAT,
  ROW_GAP,
  SMALLEST_SEAT,
} from './seat-sizes.js';

/**
 * How high a stage is that may be as high as it likes: this share of its width, within these bounds in pixels, and higher by
 * steps, up to so many times its width, where ordinary seats need it.
 */
const HEIGHT = 0.6;
const LOWEST = 240;
const HIGHEST = 480;
const HIGHER = 40;
const UPRIGHT = 1.5;
/** The least that a picture with seats in it is high, in pixels. */
const LEAST = 120;
/** Seats are tried smaller and smaller, by so many pixels, until none stands upon another. */
const STEP = 4;
/** Cells are so many times as wide as their seats, for the names. */
const CELL = 1.25;

/** A seat, counted from 0, and where it goes. */
type Placed<Where> = readonly [seat: number, where: Where];

/** Each seat where the app says, as large as none stands upon another; seats that it says nothing of in rows below. */
export function arrangeFree({ places }: FreeLayout, count: number, box: StageBox): Arrangement {
  const seats = Array.from({ length: count }, (_, seat) => seat);
  const wanted = seats.flatMap((seat): Placed<SeatSpot>[] => {
    const spot = places[seat];
    return spot && isSound(spot) ? [[seat, spot]] : [];
  });
  if (wanted.length === 0) return arrangeRows({ type: 'rows' }, count, box);
  const has = new Set(wanted.map(([seat]) => seat));
  const left = seats.filter((seat) => !has.has(seat));
  const rest = arrangeRows({ type: 'rows' }, left.length, { ...box, height: undefined });
  const height = stageHeight(wanted, box, left.length > 0 ? rest.height + ROW_GAP : 0);
  const free = placed(wanted, { ...box, height });
  const below = rest.places.map((spot) => ({ ...spot, y: spot.y + height + ROW_GAP }));
  const at = new Map<number, Spot>([...free, ...zip(left, below)]);
  return arrangementOf(
    seats.flatMap((seat) => at.get(seat) ?? []),
    [...readInRows(free), ...rest.rows.map((row) => row.flatMap((index) => left[index] ?? []))],
    {
      ...{ width: box.width, hasRows: false },
      height: left.length > 0 ? height + ROW_GAP + rest.height : height,
    },
  );
}

function isSound({ x, y }: SeatSpot): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

/** How high the picture is that the seats stand in, with so much below it. */
function stageHeight(
  wanted: readonly Placed<SeatSpot>[],
  { width, height, nameHeight }: StageBox,
  below: number,
): number {
  if (height !== undefined) return Math.max(height - below, LEAST);
  const usual = Math.max(Math.min(Math.round(width * HEIGHT), HIGHEST), LOWEST);
  for (let higher = usual; higher <= width * UPRIGHT; higher += HIGHER) {
    const spots = spotsOf(wanted, ORDINARY_SEAT, { width, height: higher, nameHeight });
    if (!isCrowded(spots)) return higher;
  }
  return usual;
}

type Picture = StageBox & { readonly height: number };

/** Where seats stand, as large as they can be without one upon another: where even small ones do, small. */
function placed(wanted: readonly Placed<SeatSpot>[], picture: Picture): readonly Placed<Spot>[] {
  const of = (size: number) =>
    zip(
      wanted.map(([seat]) => seat),
      spotsOf(wanted, size, picture),
    );
  for (let size = LARGEST_SEAT; size > SMALLEST_SEAT; size -= STEP) {
    const spots = of(size);
    if (!isCrowded(spots.map(([, spot]) => spot))) return spots;
  }
  return of(SMALLEST_SEAT);
}

function spotsOf(
  wanted: readonly Placed<SeatSpot>[],
  size: number,
  picture: Picture,
): readonly Spot[] {
  return wanted.map(([, spot]) => spotOf(spot, size, picture));
}

/** Moved in where it would stand outside. */
function spotOf({ x, y, size: times = 1 }: SeatSpot, ordinary: number, picture: Picture): Spot {
  const most = Math.min(picture.width - CELL_EDGE, picture.height - foot(picture));
  const wanted = Math.floor(ordinary * (within(times, 0.5, 2) || 1));
  const size = Math.max(Math.min(wanted, most), SMALLEST_SEAT);
  const width = Math.min(Math.ceil(size * CELL), picture.width);
  const height = size + foot(picture);
  return {
    x: Math.round(within(x * picture.width - width / 2, 0, picture.width - width)),
    y: Math.round(within(y * picture.height - height / 2, 0, picture.height - height)),
    ...{ width, height, size },
  };
}

function isCrowded(spots: readonly Spot[]): boolean {
  return spots.some((one, index) => spots.slice(index + 1).some((other) => isUpon(one, other)));
}

function isUpon(one: Spot, other: Spot): boolean {
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const isAbove = one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !isBeside && !isAbove;
}

/** Seats at about the same height are read as a row. */
function readInRows(free: readonly Placed<Spot>[]): readonly number[][] {
  const rows: Placed<Spot>[][] = [];
  for (const each of [...free].sort(([, one], [, other]) => middle(one) - middle(other))) {
    const row = rows.at(-1);
    const first = row?.[0]?.[1];
    if (row && first && middle(each[1]) - middle(first) < first.height / 2) row.push(each);
    else rows.push([each]);
  }
  return rows.map((row) => row.sort(([, one], [, other]) => one.x - other.x).map(([seat]) => seat));
}

function middle({ y, height }: Spot): number {
  return y + height / 2;
}

function zip(seats: readonly number[], spots: readonly Spot[]): readonly Placed<Spot>[] {
  return spots.flatMap((spot, index) => {
    const seat = seats[index];
    return seat === undefined ? [] : [[seat, spot] as const];
  });
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
