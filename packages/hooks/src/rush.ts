/** A screen of messages a second: of what comes faster, nobody can read each. */
const READ_A_SECOND = 20;
/** So many may come at once, and are shown with the next frame. */
const MOST_AT_ONCE = 20;
/** More than that is not made up for: half a second after a rush, however long it was, it is over. */
const MOST_BEHIND = MOST_AT_ONCE + READ_A_SECOND / 2;
/** Milliseconds that stand between what is shown in a rush: with the next frame, about every fourth has something new. */
const APART = 50;

/**
 * Knows whether messages come faster than a person can follow, and how far apart they are shown then.
 *
 * Where all that is in sight is another in every frame, nobody reads more of it, and what else the page has to do waits. A
 * message, or a few, never wait.
 */
export class Rush {
  readonly #now: () => number;
  /** How many have come that nobody had the time to read, at `#notedAt`. */
  #behind = 0;
  #notedAt = Number.NEGATIVE_INFINITY;
  #shownAt = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds, as of a `Pace`. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** So many more have come, to where somebody looks. */
  note(count: number): void {
    const now = this.#now();
    this.#behind = Math.min(MOST_BEHIND, this.#behindAt(now) + count);
    this.#notedAt = now;
  }

  /** All that has come is shown. */
  noteShown(): void {
    this.#shownAt = this.#now();
  }

  /** Milliseconds until what has come may be shown: none, but in a rush. */
  wait(): number {
    const now = this.#now();
    if (this.#behindAt(now) <= MOST_AT_ONCE) return 0;
    return Math.max(0, APART - passed(this.#shownAt, now));
  }

  #behindAt(now: number): number {
    const read = (passed(this.#notedAt, now) * READ_A_SECOND) / 1_000;
    return Math.max(0, this.#behind - read);
  }
}

/** A device's clock may be put back: then nobody waits until it is as late again. */
function passed(since: number, now: number): number {
  return now < since ? APART : now - since;
}
