import { painted, textOf, until } from '../../page/painted.js';

/** Elements as the document hands them out, so that looking for the last one costs nothing. */
export type Elements = HTMLCollectionOf<Element> | NodeListOf<Element>;

/** A thread in the document. */
export interface Drawn {
  scroller(): HTMLElement;
  /** The rows of messages, in their order. */
  rows(): Elements;
}

/** Frames without any scrolling after which a kit has had its chance to follow. */
const PATIENCE = 10;

/** Whether some of a row is where the reader looks. */
export function isSeen(scroller: Element, row: Element | null | undefined): boolean {
  if (!row) return false;
  const view = scroller.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > view.top && top < view.bottom;
}

/** Whether the row at one end is the one of this message. */
export function isAt(rows: Elements, end: 'first' | 'last', index: number): boolean {
  const row = rows.item(end === 'first' ? 0 : rows.length - 1);
  return Boolean(row && textOf(row)?.startsWith(`${index}: `));
}

/**
 * Resolves when the last message is painted where the reader looks. Some kits get there slowly, scrolling all the way; of
 * those that lose the end it is not waited for longer than until they stand still.
 */
export async function shownAtEnd({ scroller, rows }: Drawn, index: number): Promise<void> {
  await until(() => isAt(rows(), 'last', index));
  const view = scroller();
  for (let still = 0; still < PATIENCE && !isSeen(view, lastOf(rows())); ) {
    const { scrollTop } = view;
    await painted();
    still = view.scrollTop === scrollTop ? still + 1 : 0;
  }
}

function lastOf(rows: Elements): Element | null {
  return rows.item(rows.length - 1);
}
