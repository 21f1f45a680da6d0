import type { Scrolled } from './scrolled.js';
import { placeIn, rangeOf } from './scrolling.js';

/** Pixels within which somebody is still at the end. */
const AT_END = 40;

/** Looks at how far the end is from sight, in every painted frame. */
export class EndWatch {
  readonly #scrolled: Scrolled;
  #farthest = 0;
  #inARow = 0;
  #longest = 0;

  constructor(scrolled: Scrolled) {
    this.#scrolled = scrolled;
  }

  /** The most pixels that it was away. */
  get farthest(): number {
    return this.#farthest;
  }

  /** In how many frames in a row it was away, at most. */
  get longest(): number {
    return this.#longest;
  }

  readonly look = (): void => {
    const scroller = this.#scrolled.scroller();
    const away = rangeOf(scroller) - placeIn(scroller);
    this.#inARow = away > AT_END ? this.#inARow + 1 : 0;
    this.#longest = Math.max(this.#longest, this.#inARow);
    this.#farthest = Math.max(this.#farthest, away);
  };
}
