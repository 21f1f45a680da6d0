import type { Push } from '../protocol/pushes.js';

/** How much is kept: as many messages as a client fetches of a group by itself after a break. */
const MOST = 300;

/**
 * What a session misses while its line is cut. When that is more than is kept, nothing is: half of it would look like all.
 * Its client asks for its lists and its messages when it is back, as after a long absence.
 */
export class Missed {
  #pushes: Push[] = [];
  #isTooMuch = false;

  add(push: Push): void {
    this.#isTooMuch ||= this.#pushes.length === MOST;
    if (this.#isTooMuch) this.#pushes = [];
    else this.#pushes.push(push);
  }

  /** All of it, in its order; from here on it is empty. */
  take(): readonly Push[] {
    const taken = this.#pushes;
    this.#pushes = [];
    this.#isTooMuch = false;
    return taken;
  }
}
