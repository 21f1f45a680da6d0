import { ChatError } from '@parlor/sdk';
import type { Clock } from '../core/clock.js';

/** Refuses with 2996, without asking the service, what is called too often. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #calls: number;
  readonly #milliseconds: number;
  #times: number[] = [];

  constructor(clock: Clock, calls: number, milliseconds: number) {
    this.#clock = clock;
    this.#calls = calls;
    this.#milliseconds = milliseconds;
  }

  /** Counts a call, or throws 2996. */
  take(): void {
    const now = this.#clock.now();
    this.#times = this.#times.filter((time) => now - time < this.#milliseconds);
    if (this.#times.length >= this.#calls) throw new ChatError({ code: 2996 });
    this.#times.push(now);
  }
}
