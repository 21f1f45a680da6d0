import type { EventEntry } from './event-entry.js';

/** Where a list stands: at its end, whatever comes, or at a row, whatever goes. */
interface Place {
  readonly isFollowing: boolean;
  /** The uppermost row in sight, and how much of it is out of sight, in pixels. */
  readonly anchorID: number;
  readonly offset: number;
}

/** Remembers where a list stands while rows come and go. */
export class ListPlace {
  #place: Place = { isFollowing: true, anchorID: 0, offset: 0 };
  readonly #listeners = new Set<() => void>();

  readonly current = (): Place => this.#place;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The list was scrolled. All lengths in pixels. */
  moveTo(entries: readonly EventEntry[], rowHeight: number, scrollTop: number, end: number): void {
    const index = Math.min(Math.floor(scrollTop / rowHeight), entries.length - 1);
    const anchorID = entries[index]?.id ?? 0;
    const isFollowing = scrollTop >= end - rowHeight / 2;
    const offset = scrollTop - index * rowHeight;
    const { anchorID: lastID, offset: lastOffset, isFollowing: wasFollowing } = this.#place;
    if (isFollowing && wasFollowing) return;
    if (anchorID === lastID && offset === lastOffset && isFollowing === wasFollowing) return;
    this.#place = { isFollowing, anchorID, offset };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Stays at what is in sight now. */
  hold(entries: readonly EventEntry[], rowHeight: number, scrollTop: number): void {
    this.moveTo(entries, rowHeight, scrollTop, Number.POSITIVE_INFINITY);
  }

  /** Goes to the end, and along with it. */
  follow(): void {
    this.#place = { ...this.#place, isFollowing: true };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** How far a list that stands so is scrolled, in pixels; `end` is as far as it goes. */
export function scrollTopOf(
  { isFollowing, anchorID, offset }: Place,
  entries: readonly EventEntry[],
  rowHeight: number,
  end: number,
): number {
  if (isFollowing) return end;
  const top = indexFrom(entries, anchorID) * rowHeight + offset;
  return Math.min(Math.max(top, 0), end);
}

/** The index of an entry, or of the next one where it is gone: they are in the order of their IDs. */
function indexFrom(entries: readonly EventEntry[], id: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.id ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
