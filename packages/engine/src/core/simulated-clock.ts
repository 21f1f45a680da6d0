import type { Clock, TimerHandle } from './clock.js';

interface Timer {
  handle: TimerHandle;
  dueAt: number;
  callback: () => void;
}

declare function setTimeout(callback: () => void, milliseconds: number): unknown;

/**
 * A time that stands still until it is told to go on: for tests, stories and the impatient.
 *
 * ```ts
 * const clock = new SimulatedClock(Date.UTC(2026, 0, 1));
 * clock.setTimeout(ring, 30_000);
 * await clock.advance(30_000); // it has rung
 * ```
 */
export class SimulatedClock implements Clock {
  #now: number;
  #lastHandle = 0;
  #timers: Timer[] = [];

  /** @param now milliseconds since the epoch at which the time stands; the first of January 2026 when left out. */
  constructor(now: number = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Calls back once when {@link advance} has let the time pass. */
  setTimeout(callback: () => void, milliseconds: number): TimerHandle {
    this.#lastHandle += 1;
    const dueAt = this.#now + Math.max(0, milliseconds);
    this.#timers.push({ handle: this.#lastHandle, dueAt, callback });
    return this.#lastHandle;
  }

  /** Forgets a timer; one that has gone off is no matter. */
  clearTimeout(handle: TimerHandle): void {
    this.#timers = this.#timers.filter((timer) => timer.handle !== handle);
  }

  /**
   * Lets time pass: timers go off in the order in which they are due, those due at the same time in
   * the order in which they were set, and promises settle before the next one.
   */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await promisesSettle();
    for (let timer = this.#nextUntil(end); timer; timer = this.#nextUntil(end)) {
      this.clearTimeout(timer.handle);
      this.#now = timer.dueAt;
      timer.callback();
      await promisesSettle();
    }
    this.#now = end;
  }

  #nextUntil(end: number): Timer | undefined {
    const due = this.#timers.filter((timer) => timer.dueAt <= end);
    return due.reduce<Timer | undefined>(
      (first, timer) => (first && first.dueAt <= timer.dueAt ? first : timer),
      undefined,
    );
  }
}

/** A real turn of the event loop, so that promises and messages between ports come through. */
function promisesSettle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
