/** Which rows of a list with rows of one height are drawn. */
export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** Rows that are drawn above and below what is in sight, so that a quick scroll finds something. */
const SPARE = 8;

/** The rows in sight, and some more. All lengths in pixels. */
export function windowOf(
  count: number,
  rowHeight: number,
  scrollTop: number,
  height: number,
): RowWindow {
  const first = Math.floor(scrollTop / rowHeight) - SPARE;
  const last = Math.ceil((scrollTop + height) / rowHeight) + SPARE;
  return { first: clamp(first, 0, count), last: clamp(last, 0, count) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
