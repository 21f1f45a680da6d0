/** Where something stands in a grid whose rows may be of different lengths. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What moves in the grid, and how. `isRightToLeft`: the arrow to the left leads on. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly isRightToLeft: boolean;
}

/**
 * The cell that a key leads to; `above` when it leads out of the grid at its upper edge, and
 * `undefined` when the key is none of the grid's.
 *
 * Left and right go on in the next row, up and down stay as near to their column as the row allows.
 */
export function moveInGrid(
  lengths: readonly number[],
  from: Cell,
  { key, ctrlKey, isRightToLeft }: GridKey,
): Cell | 'above' | undefined {
  const last = lengths.length - 1;
  const end = (row: number) => (lengths[row] ?? 1) - 1;
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const on = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  if (key === on) return step(lengths, from, 1);
  if (key === back) return step(lengths, from, -1);
  if (key === 'ArrowDown') return clamp(lengths, Math.min(from.row + 1, last), from.column);
  if (key === 'ArrowUp')
    return from.row === 0 ? 'above' : clamp(lengths, from.row - 1, from.column);
  if (key === 'Home') return { row: ctrlKey ? 0 : from.row, column: 0 };
  if (key !== 'End') return undefined;
  const row = ctrlKey ? last : from.row;
  return { row, column: end(row) };
}

function clamp(lengths: readonly number[], row: number, column: number): Cell {
  return { row, column: Math.min(column, (lengths[row] ?? 1) - 1) };
}

function step(lengths: readonly number[], { row, column }: Cell, by: 1 | -1): Cell {
  const next = column + by;
  if (next >= 0 && next < (lengths[row] ?? 0)) return { row, column: next };
  const nextRow = row + by;
  if (nextRow < 0 || nextRow >= lengths.length) return { row, column };
  return { row: nextRow, column: by === 1 ? 0 : (lengths[nextRow] ?? 1) - 1 };
}
