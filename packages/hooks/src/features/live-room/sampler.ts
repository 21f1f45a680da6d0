const SECOND = 1000;

/** Lets so many through within any second, and says so at once. */
export class Sampler {
  #most: number;
  /** When the last ones came, and when the last ones were let through; the oldest first, no more than `most` each. */
  #came: number[] = [];
  #passed: number[] = [];

  /** @param most how many a second. */
  constructor(most: number) {
    this.#most = most;
  }

  /** From now on so many. */
  limit(most: number): void {
    this.#most = most;
  }

  /**
   * Whether one that comes now is let through. As long as no more come within a second than may pass, all do; of more,
   * those that are spread over it, so that what is shown flows and does not jerk.
   */
  pass(now: number): boolean {
    if (this.#most === Number.POSITIVE_INFINITY) return true;
    this.#forgetTheFuture(now);
    const isCrowded = this.#isFull(this.#came, now);
    this.#note(this.#came, now);
    const last = this.#passed.at(-1) ?? Number.NEGATIVE_INFINITY;
    const isTooSoon = isCrowded && now - last < SECOND / this.#most;
    if (isTooSoon || this.#isFull(this.#passed, now)) return false;
    this.#note(this.#passed, now);
    return true;
  }

  /** Whether as many as may pass are within the last second. */
  #isFull(times: readonly number[], now: number): boolean {
    const first = times.at(-this.#most) ?? Number.NEGATIVE_INFINITY;
    return this.#most === 0 || first > now - SECOND;
  }

  #note(times: number[], now: number): void {
    times.push(now);
    while (times.length > this.#most) times.shift();
  }

  /** When somebody has put back the clock, the time begins to count anew. */
  #forgetTheFuture(now: number): void {
    if ((this.#came.at(-1) ?? now) <= now) return;
    this.#came = [];
    this.#passed = [];
  }
}
