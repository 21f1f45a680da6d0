import type { Pace } from '../../pace.js';

/** Words of one person in a period: four of their pages, all of whose connections are begun anew, say less. */
const MOST_WORDS = 150;
/** Milliseconds. */
const PERIOD = 5000;
/** People who are counted in a period; nobody else is heard in it. */
const MOST_PEOPLE = 500;

/** Lets nobody say more than there is to say. */
export class Floodgate {
  readonly #pace: Pace;
  readonly #counts = new Map<string, number>();
  #since: number;

  constructor(pace: Pace) {
    this.#pace = pace;
    this.#since = pace.now();
  }

  /** Whether one more word of theirs is heard. */
  lets(userID: string): boolean {
    const now = this.#pace.now();
    // A clock that was put back begins a new period, too.
    if (Math.abs(now - this.#since) >= PERIOD) {
      this.#since = now;
      this.#counts.clear();
    }
    const count = this.#counts.get(userID);
    if (count === undefined && this.#counts.size >= MOST_PEOPLE) return false;
    this.#counts.set(userID, (count ?? 0) + 1);
    return (count ?? 0) < MOST_WORDS;
  }
}
