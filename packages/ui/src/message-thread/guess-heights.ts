import { estimateRow } from './estimate-row.js';
import type { ThreadLayout } from './thread-layout.js';

/** Rows, and how high each will be. */
export interface GuessedLayout extends ThreadLayout {
  /** In pixels, guessed until the row has been measured. */
  readonly heights: readonly number[];
}

/**
 * Guesses how high rows will be. A row that was there before has the message that it had, and stays as high as it was guessed:
 * the virtualisation library asks for all of them whenever one comes.
 */
export function guessHeights(
  { messages, rows }: ThreadLayout,
  before: GuessedLayout | undefined,
): readonly number[] {
  const most = Math.min(rows.length, before?.rows.length ?? 0);
  let same = 0;
  while (same < most && rows[same] === before?.rows[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < most - same && rows.at(-1 - sameAtEnd) === before?.rows.at(-1 - sameAtEnd)) {
    sameAtEnd += 1;
  }
  const end = rows.length - sameAtEnd;
  const between = rows
    .slice(same, end)
    .map((row, index) => estimateRow(row, messages[same + index]));
  const heights = before?.heights ?? [];
  return heights.slice(0, same).concat(between, heights.slice(heights.length - sameAtEnd));
}
