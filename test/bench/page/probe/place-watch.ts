import { rowOf, textOf } from '../painted.js';
import type { Scrolled } from './scrolled.js';

/** Looks at where a row stands in its scroller, in every painted frame. */
export class PlaceWatch {
  readonly #scrolled: Scrolled;
  readonly #index: number;
  /** Where it stood when it was first in sight. */
  #first: number | undefined;
  #row: Element | undefined;
  #moved = 0;

  private constructor(scrolled: Scrolled, index: number) {
    this.#scrolled = scrolled;
    this.#index = index;
  }

  /** The first row that is wholly in sight now. */
  static ofReader(scrolled: Scrolled): PlaceWatch {
    const { top } = scrolled.scroller().getBoundingClientRect();
    // Some have all of ten thousand rows in the document: looking at them would be counted as theirs.
    const isRead = (row: Element) => row.getBoundingClientRect().top >= top && textOf(row);
    const row = [...scrolled.rows()].find(isRead);
    const watch = new PlaceWatch(scrolled, Number.parseInt((row && textOf(row)) ?? '', 10));
    watch.#row = row;
    watch.look();
    return watch;
  }

  /** A row that is to come into sight. */
  static ofTarget(scrolled: Scrolled, index: number): PlaceWatch {
    return new PlaceWatch(scrolled, index);
  }

  /** The most pixels that it stood away from where it stood first. Throws when it never stood anywhere. */
  get moved(): number {
    if (this.#first === undefined) throw new Error(`Message ${this.#index} was never in sight.`);
    return this.#moved;
  }

  readonly look = (): void => {
    const place = this.#place();
    if (place === undefined) {
      // Whoever has read there has nothing before them any more.
      if (this.#first !== undefined) this.#note(this.#scrolled.scroller().clientHeight);
    } else if (this.#first === undefined) this.#first = place;
    else this.#note(place - this.#first);
  };

  #note(distance: number): void {
    this.#moved = Math.max(this.#moved, Math.abs(distance));
  }

  /** Pixels from the top of the scroller; `undefined` while it is out of sight. */
  #place(): number | undefined {
    const isIt = this.#row?.isConnected && textOf(this.#row)?.startsWith(`${this.#index}: `);
    if (!isIt) this.#row = rowOf(this.#scrolled.rows(), this.#index);
    if (!this.#row) return undefined;
    const scroller = this.#scrolled.scroller().getBoundingClientRect();
    const row = this.#row.getBoundingClientRect();
    const isInSight = row.bottom > scroller.top && row.top < scroller.bottom;
    // By its lower edge: what comes above it in its own row, a date say, does not move what is read.
    return isInSight ? row.bottom - scroller.top : undefined;
  }
}
