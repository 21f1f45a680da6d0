/** What every page of the benchmark does on demand. */
export interface Contestant {
  /** Draws a talk of so many messages. Resolves when its end has been painted. */
  mount(count: number): Promise<void>;
  /** So many messages come, in one go. Resolves when the last of them has been painted. */
  append(count: number): Promise<void>;
  /** Scrolls to the beginning of what is loaded, so many times; resolves when as many pages of 15 have come before it. */
  prepend(pages: number): Promise<void>;
  /** How many elements a row has, on average over what is in the document. */
  nodesPerRow(): number;
}

declare global {
  interface Window {
    contestant?: Contestant;
  }
}

/** Resolves after the next frame was painted. */
function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
}

/** Resolves as soon as the document is as wished, and painted. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await painted();
}

/** The elements of rows, with everything in them. */
export function averageNodes(rows: Iterable<Element>): number {
  const counts = [...rows].map((row) => row.querySelectorAll('*').length + 1);
  return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
}
