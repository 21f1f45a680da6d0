import type { Clock, TimerHandle } from '../core/clock.js';

/** Timers that end together. */
export class Timers {
  readonly #clock: Clock;
  readonly #onError: (error: unknown) => void;
  readonly #handles = new Set<TimerHandle>();
  #isOver = false;

  constructor(clock: Clock, onError: (error: unknown) => void) {
    this.#clock = clock;
    this.#onError = onError;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#clock.now();
  }

  /** Resolves once the time has passed; never, when all has ended before. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isOver) return;
      const handle = this.#clock.setTimeout(() => {
        this.#handles.delete(handle);
        resolve();
      }, milliseconds);
      this.#handles.add(handle);
    });
  }

  /** Does something, unless all has ended; what it rejects with is told, and nothing else comes of it. */
  run(act: () => Promise<unknown>): void {
    if (!this.#isOver) void this.attempt(act);
  }

  /** The same, and resolves when it is done, whatever has come of it. */
  async attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      // The SDK throws some things at once.
      await act();
    } catch (error) {
      this.#onError(error);
    }
  }

  /** Nothing that waits is done any more. */
  end(): void {
    this.#isOver = true;
    for (const handle of this.#handles) this.#clock.clearTimeout(handle);
    this.#handles.clear();
  }
}
