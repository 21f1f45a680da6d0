import { ChatError } from '@parlor/sdk';
import type { Clock } from '../core/clock.js';

/** What limits go by. */
export interface Pace {
  readonly clock: Clock;
  /** Whether anything is called too often at all; asked at each call. */
  hasRateLimits(): boolean;
}

/**
 * Refuses with 2996, without asking the service, what is called too often. Calls are counted from the
 * first one until more than the time has passed, and then anew.
 */
export class RateLimit {
  readonly #pace: Pace;
  readonly #calls: number;
  readonly #milliseconds: number;
  #startedAt = Number.NEGATIVE_INFINITY;
  #count = 0;

  constructor(pace: Pace, calls: number, milliseconds: number) {
    this.#pace = pace;
    this.#calls = calls;
    this.#milliseconds = milliseconds;
  }

  /** Counts a call, or throws 2996. */
  take(): void {
    if (!this.tryTake()) throw new ChatError({ code: 2996 });
  }

  /** Counts a call, a refused one too. Returns whether it may be made. */
  tryTake(): boolean {
    if (!this.#pace.hasRateLimits()) return true;
    const now = this.#pace.clock.now();
    if (now - this.#startedAt > this.#milliseconds) {
      this.#startedAt = now;
      this.#count = 0;
    }
    this.#count += 1;
    return this.#count <= this.#calls;
  }

  /** Forgets what was counted. */
  reset(): void {
    this.#startedAt = Number.NEGATIVE_INFINITY;
  }
}
