/** How far a finger moves before it is clear what it wants, in pixels. */
const SLOP = 10;
/** Width of one button behind a row, in pixels. */
const BUTTON = 76;
/** As far as this part of the row's width it is a long swipe. */
const LONG = 0.5;
/** Pixels per millisecond from which on a swipe is a flick. */
const FLICK = 0.4;
/** How much of the way is left beyond what there is to show. */
const RESISTANCE = 0.2;

/** What a finger wants that has moved so far: to swipe, to scroll, or it is not clear yet. */
export function intentOf(x: number, y: number): 'swipe' | 'scroll' | undefined {
  if (Math.abs(y) > SLOP && Math.abs(y) >= Math.abs(x)) return 'scroll';
  return Math.abs(x) > SLOP && Math.abs(x) > Math.abs(y) ? 'swipe' : undefined;
}

/** What is behind a row on one side. */
export interface SwipeSide {
  /** How many buttons there are. */
  readonly count: number;
  /** Whether a long swipe does what the first of them does. */
  readonly hasLong: boolean;
}

/** How wide the buttons of a side are together, in pixels. */
export function openWidth({ count }: SwipeSide): number {
  return count * BUTTON;
}

/** Whether a row that has been moved so far does the first thing when it is let go. */
export function isLong(distance: number, width: number, { count, hasLong }: SwipeSide): boolean {
  return hasLong && count > 0 && distance > Math.max(width * LONG, count * BUTTON + SLOP);
}

/** How far a row follows a finger: all of the way as long as there is something to show, and little beyond it. */
export function followed(distance: number, side: SwipeSide): number {
  const free = side.hasLong ? Number.POSITIVE_INFINITY : openWidth(side);
  return distance <= free ? distance : free + (distance - free) * RESISTANCE;
}

/** How a swipe ends: `velocity` in pixels per millisecond, away from the row's place. */
export function endOf(
  distance: number,
  velocity: number,
  width: number,
  side: SwipeSide,
): 'closed' | 'open' | 'done' {
  if (side.count === 0) return 'closed';
  if (isLong(distance, width, side) && velocity > -FLICK) return 'done';
  if (velocity > FLICK) return 'open';
  if (velocity < -FLICK) return 'closed';
  return distance > openWidth(side) / 2 ? 'open' : 'closed';
}
