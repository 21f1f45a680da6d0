import { type Arrangement, arrangementOf, type StageBox } from './arrangement.js';
import { heightOfRows, largest, layRows, mostInRows, numbersOf, rowSizes } from './lay-rows.js';
import { allEvenRows, ordinaryRows, wantedRows } from './row-lengths.js';
import type { RowsLayout } from './seat-grid-layout.js';
import { foot } from './seat-sizes.js';

/** Rows of seats. */
export function arrangeRows(
  { perRow, align = 'center' }: RowsLayout,
  count: number,
  box: StageBox,
): Arrangement {
  const { width } = box;
  const lengths =
    perRow === undefined ? ordinaryRows(count, width) : wantedRows(count, width, perRow);
  const others = perRow === undefined ? allEvenRows(count, width) : [];
  const sizes = largest(
    rowSizes(lengths, width),
    others.map((other) => rowSizes(other, width)),
    (way) => mostInRows(way, box),
  );
  const spots = layRows(sizes, { x: 0, y: 0, width, align, foot: foot(box) });
  return arrangementOf(spots, numbersOf(sizes.lengths, 0), {
    ...{ width, height: heightOfRows(sizes, box), hasRows: true },
  });
}
