import type { RowsLayout } from './seat-grid-layout.js';
import { NARROWEST_CELL, ORDINARY_CELL } from './seat-sizes.js';

/** The most that stand side by side by themselves; more only where there are very many. */
const MOST_COLUMNS = 5;

/** So many seats in rows of so many at most, and none much shorter than another. */
function evenRows(count: number, columns: number): readonly number[] {
  const rows = Math.ceil(count / columns);
  const short = Math.floor(count / rows);
  return Array.from({ length: rows }, (_, row) => (row < count % rows ? short + 1 : short));
}

/** The rows that seats stand in by themselves: as few as there is room for. */
export function ordinaryRows(count: number, width: number): readonly number[] {
  const most = Math.max(MOST_COLUMNS, Math.ceil(Math.sqrt(2 * count)));
  return evenRows(count, within(Math.floor(width / ORDINARY_CELL), 1, most));
}

/** All ways to stand in even rows in which no seat is too small, those of the fewest rows first. */
export function allEvenRows(count: number, width: number): readonly (readonly number[])[] {
  const most = within(mostColumns(width), 1, count);
  return Array.from({ length: most }, (_, fewer) => evenRows(count, most - fewer));
}

/** The rows that the app asks for; shorter ones where there is no room. */
export function wantedRows(
  count: number,
  width: number,
  perRow: NonNullable<RowsLayout['perRow']>,
): readonly number[] {
  const wanted = typeof perRow === 'number' ? [perRow] : perRow;
  const most = Math.max(mostColumns(width), 1);
  const rows: number[] = [];
  for (let left = count, row = 0; left > 0; row += 1) {
    const length = within(Math.floor(wanted[row] ?? wanted.at(-1) ?? most) || 1, 1, left);
    rows.push(...evenRows(length, most));
    left -= length;
  }
  return rows;
}

function mostColumns(width: number): number {
  return Math.floor(width / NARROWEST_CELL);
}

function within(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
