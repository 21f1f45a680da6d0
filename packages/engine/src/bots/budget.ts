const MINUTE = 60_000;

/** How many messages may be sent within a minute. */
export class Budget {
  readonly #perMinute: number;
  /** When the last ones were sent, the oldest first. */
  #spent: number[] = [];

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Whether one more may be sent; when so, it counts. What nobody waits for may have half of all there is. */
  take(now: number, isAwaited: boolean): boolean {
    this.#spent = this.#spent.filter((time) => now - time < MINUTE);
    if (this.#spent.length >= (isAwaited ? this.#perMinute : this.#perMinute / 2)) return false;
    this.#spent.push(now);
    return true;
  }
}
