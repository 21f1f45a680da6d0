import { outsideOfSamples } from './link-names.js';

/** The cells of a page's tables that nobody has filled, each by the first cell of its row and the head of its column. */
export function emptyCells(text: string): readonly string[] {
  const empty: string[] = [];
  outsideOfSamples(text, (prose) => {
    for (const table of tablesIn(prose)) empty.push(...emptyIn(table));
    return prose;
  });
  return empty;
}

type Row = readonly string[];

function emptyIn([head = [], , ...rows]: readonly Row[]): readonly string[] {
  const nameless = head.flatMap((name, column) => (name === '' ? `column ${column + 1}` : []));
  const unfilled = rows.flatMap((row) =>
    head.flatMap((name, column) => (row[column] ? [] : `${row[0]}: ${name}`)),
  );
  return [...nameless, ...unfilled];
}

/** Lines that begin with a stroke, one right after another. */
function tablesIn(prose: string): readonly (readonly Row[])[] {
  const tables = prose.match(/^\|.*(?:\n\|.*)*/gm) ?? [];
  return tables.map((table) => table.split('\n').map(cellsOf));
}

function cellsOf(line: string): Row {
  const [, ...cells] = line.trim().split(/(?<!\\)\|/);
  return cells.slice(0, -1).map((cell) => cell.trim());
}
