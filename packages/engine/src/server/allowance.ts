/** How often something may be done: so often a second, and a number of times at a stroke. */
export class Allowance {
  readonly #perSecond: number;
  readonly #burst: number;
  #left: number;
  #asOf: number;

  /** @param now milliseconds, as in {@link Allowance.take}. */
  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#left = burst;
    this.#asOf = now;
  }

  /** Whether it may be done once more. */
  take(now: number): boolean {
    // A clock that was set back gives nothing, and takes nothing away.
    const passed = Math.max(0, now - this.#asOf) / 1_000;
    this.#asOf = now;
    this.#left = Math.min(this.#burst, this.#left + passed * this.#perSecond);
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
