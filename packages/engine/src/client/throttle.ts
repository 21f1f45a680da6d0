import type { Clock, TimerHandle } from '../core/clock.js';

/**
 * The SDK's way of slowing list events down: at once when the last real emission is longer ago than
 * the interval, else a timer that every further trigger starts anew. So a steady stream of triggers
 * is told about every interval and a bit, and the last one is never lost.
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #interval: number;
  readonly #emit: () => void;
  #lastEmission = Number.NEGATIVE_INFINITY;
  /** When what waits is to be told. */
  #dueAt = 0;
  #timer: TimerHandle | undefined;

  /** An interval of 0 milliseconds switches the throttling off. */
  constructor(clock: Clock, interval: number, emit: () => void) {
    this.#clock = clock;
    this.#interval = interval;
    this.#emit = emit;
  }

  trigger(): void {
    const elapsed = this.#clock.now() - this.#lastEmission;
    // A timer that waits is not cleared here: the SDK does not either, and emits once more.
    if (this.#interval === 0 || elapsed > this.#interval) this.#fire();
    else this.#wait();
  }

  /** Forgets what waits to be emitted. */
  cancel(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** A timer that is too early by now goes on: a thousand triggers a second are no thousand timers. */
  #wait(): void {
    this.#dueAt = this.#clock.now() + this.#interval;
    if (this.#timer === undefined) this.#startTimer(this.#interval);
  }

  #startTimer(delay: number): void {
    this.#timer = this.#clock.setTimeout(() => {
      this.#timer = undefined;
      const left = this.#dueAt - this.#clock.now();
      if (left > 0) this.#startTimer(left);
      else this.#fire();
    }, delay);
  }

  #fire(): void {
    this.#lastEmission = this.#clock.now();
    this.#emit();
  }
}
