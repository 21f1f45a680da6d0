/** What the heights of rows are made of where a list stands: the style sheet has them by a density, and by the type of the page. */
export interface RowMeasures {
  /** What every space is multiplied by. */
  readonly density: number;
  /** How large the page's own text is, in pixels: people may have it larger. */
  readonly rem: number;
  /** How high a row of two lines is, in pixels, with a picture of 40 px. */
  readonly row60: number;
  /** The same with a picture of 44 px. */
  readonly row64: number;
}

/** Those of a page on which nobody has set anything. */
export const USUAL_MEASURES: RowMeasures = { density: 1, rem: 16, row60: 60, row64: 64 };

/** A length as tokens have it: no style sheet but the browser's own reckons what is written in another way. */
const LENGTH = /^\s*(\d*\.?\d+)(px|rem)\s*$/;

/** Reads them where an element stands. What cannot be read is as usual. A browser has to reckon its styles for that: not for each row. */
export function readMeasures(element: Element): RowMeasures {
  const styles = getComputedStyle(element);
  const rem =
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_MEASURES.rem;
  const density = Number.parseFloat(styles.getPropertyValue('--parlor-density'));
  const rowOf = (token: string, usual: number) =>
    pixelsOf(styles.getPropertyValue(token), rem) ?? inType(usual, rem);
  return {
    density: Number.isNaN(density) ? USUAL_MEASURES.density : density,
    rem,
    row60: rowOf('--parlor-row-60', USUAL_MEASURES.row60),
    row64: rowOf('--parlor-row-64', USUAL_MEASURES.row64),
  };
}

/** How high lines are that have so many pixels where the type is as usual. */
export function inType(pixels: number, rem: number): number {
  return (pixels * rem) / USUAL_MEASURES.rem;
}

/** Whether nothing is guessed otherwise by the one than by the other. */
export function areSameMeasures(one: RowMeasures, other: RowMeasures): boolean {
  return (
    one.density === other.density &&
    one.rem === other.rem &&
    one.row60 === other.row60 &&
    one.row64 === other.row64
  );
}

function pixelsOf(value: string, rem: number): number | undefined {
  const [, number, unit] = LENGTH.exec(value) ?? [];
  if (number === undefined) return undefined;
  return unit === 'rem' ? Number(number) * rem : Number(number);
}
