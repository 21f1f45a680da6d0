import type { Clock, TimerHandle } from './clock.js';

interface Timer {
  readonly callback: () => void;
  readonly dueAt: number;
  handle: TimerHandle;
}

/** Another clock, that can be put forward: as the clock of a device that has slept. */
export class ForwardClock implements Clock {
  readonly #base: Clock;
  readonly #timers = new Map<TimerHandle, Timer>();
  #lastHandle = 0;
  #ahead = 0;

  constructor(base: Clock) {
    this.#base = base;
  }

  /** How far it was put forward in all, milliseconds. */
  get ahead(): number {
    return this.#ahead;
  }

  now(): number {
    return this.#base.now() + this.#ahead;
  }

  setTimeout(callback: () => void, milliseconds: number): TimerHandle {
    this.#lastHandle += 1;
    const key = this.#lastHandle;
    const dueAt = this.now() + Math.max(0, milliseconds);
    this.#timers.set(key, { callback, dueAt, handle: this.#arm(key, milliseconds) });
    return key;
  }

  clearTimeout(key: TimerHandle): void {
    const timer = this.#timers.get(key);
    if (!timer) return;
    this.#timers.delete(key);
    this.#base.clearTimeout(timer.handle);
  }

  /** Puts it forward. What is due by then goes off at once, after the caller; the rest so much sooner. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
    const now = this.now();
    const inOrder = [...this.#timers].toSorted(([, one], [, other]) => one.dueAt - other.dueAt);
    for (const [key, timer] of inOrder) {
      this.#base.clearTimeout(timer.handle);
      timer.handle = this.#arm(key, Math.max(0, timer.dueAt - now));
    }
  }

  #arm(key: TimerHandle, milliseconds: number): TimerHandle {
    return this.#base.setTimeout(() => {
      const timer = this.#timers.get(key);
      this.#timers.delete(key);
      timer?.callback();
    }, milliseconds);
  }
}
