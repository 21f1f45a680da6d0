import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** The rows of a list that the keyboard walks through. */
interface RowList<Row> {
  readonly rows: readonly Row[];
  /** The same function each time. */
  readonly idOf: (row: Row) => string;
  readonly selectedID: string | undefined;
  /** What has the focus while rows are walked through. */
  listElement(): Element | null;
}

/** The row that the keyboard is at. */
interface ActiveRow {
  /** -1 when there is none. */
  readonly index: number;
  /** Moves there, until another row is selected. Always the same function. */
  moveTo(id: string): void;
}

/**
 * The row that the keyboard is at: the selected one, until the keys move on from it. When it leaves the list while the list
 * has the focus, the one that stands in its place then.
 */
export function useActiveRow<Row>(list: RowList<Row>): ActiveRow {
  const { rows, idOf, selectedID } = list;
  const [moved, setMoved] = useState<{ to: string; from: string | undefined }>();
  const wanted = moved && moved.from === selectedID ? moved.to : selectedID;
  const place = useRef(-1);
  const index = placeOf(wanted, rows, idOf, place.current);
  place.current = index;
  const latest = useRef(list);
  latest.current = list;
  const moveTo = useCallback((to: string) => setMoved({ to, from: latest.current.selectedID }), []);
  const last = useRef({ id: wanted, index, rows });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { id: wanted, index, rows };
    const isGone = index < 0 && before.id === wanted && before.index >= 0;
    if (!isGone || document.activeElement !== latest.current.listElement()) return;
    const next = neighbourOf(before.rows, before.index, rows, idOf);
    if (next !== undefined) moveTo(next);
  }, [rows, idOf, wanted, index, moveTo]);
  return { index, moveTo };
}

/** Looked for only when there is one, and it has moved: there may be thousands. */
function placeOf<Row>(
  wanted: string | undefined,
  rows: readonly Row[],
  idOf: (row: Row) => string,
  before: number,
): number {
  if (wanted === undefined) return -1;
  const there = rows[before];
  if (there !== undefined && idOf(there) === wanted) return before;
  return rows.findIndex((row) => idOf(row) === wanted);
}

/** The next one that is still there, else the one before. */
function neighbourOf<Row>(
  before: readonly Row[],
  index: number,
  now: readonly Row[],
  idOf: (row: Row) => string,
): string | undefined {
  const left = new Set(now.map(idOf));
  const isLeft = (row: Row) => left.has(idOf(row));
  const next = before.slice(index).find(isLeft) ?? before.slice(0, index).findLast(isLeft);
  return next && idOf(next);
}
