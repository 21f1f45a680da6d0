import type { Scrolled } from './scrolled.js';
import { placeIn, rangeOf } from './scrolling.js';

/** Pixels from which on a strip without a row counts: more than what stands between two rows anywhere. */
const BLANK = 80;
/** Nobody draws so many rows who draws only those in sight: all are there, and nothing is blank. */
const ALL = 500;
/** Pixels from an end within which a strip may be something else than rows. */
const EDGE = 200;

/** Looks for strips in sight in which there is no row, in every painted frame. */
export class BlankWatch {
  readonly #scrolled: Scrolled;
  #frames = 0;
  #largest = 0;

  constructor(scrolled: Scrolled) {
    this.#scrolled = scrolled;
  }

  /** In how many frames there was one. */
  get frames(): number {
    return this.#frames;
  }

  /** How high the highest was, in pixels. */
  get largest(): number {
    return this.#largest;
  }

  readonly look = (): void => {
    const rows = [...this.#scrolled.rows()];
    if (rows.length > ALL) return;
    const blank = this.#blank(rows);
    if (blank > BLANK) this.#frames += 1;
    this.#largest = Math.max(this.#largest, blank);
  };

  #blank(rows: readonly Element[]): number {
    const scroller = this.#scrolled.scroller();
    const { top, bottom } = scroller.getBoundingClientRect();
    const place = placeIn(scroller);
    const rects = rows
      .filter((row) => row.textContent)
      .map((row) => row.getBoundingClientRect())
      .filter((rect) => rect.bottom > top && rect.top < bottom)
      .sort((one, other) => one.top - other.top);
    let reached = place < EDGE ? (rects[0]?.top ?? top) : top;
    let blank = 0;
    for (const rect of rects) {
      blank = Math.max(blank, rect.top - reached);
      reached = Math.max(reached, rect.bottom);
    }
    const isAtEnd = rangeOf(scroller) - place < EDGE;
    return isAtEnd && rects.length > 0 ? blank : Math.max(blank, bottom - reached);
  }
}
