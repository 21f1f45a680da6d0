import type { Clock } from '../../../packages/engine/src/index.js';
import { FakedTime } from '../conformance/faked-time.js';
import type { Gateway } from '../gateway/gateway.js';

/**
 * Stands in for the `SimulatedClock` of Parlor's engine: the SDK knows no clock but the page's, so the
 * time that a test holds is the page's, faked.
 */
export class SimulatedClock implements Clock {
  readonly #gateways = new Set<Gateway>();
  readonly #time = new FakedTime(() => [...this.#gateways].every(({ isIdle }) => isIdle));
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #lastHandle = 0;

  constructor(now: number = Date.UTC(2026, 0, 1)) {
    this.#time.set(now);
  }

  now(): number {
    return Date.now();
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    this.#lastHandle += 1;
    const handle = this.#lastHandle;
    const run = () => {
      this.#timers.delete(handle);
      callback();
    };
    this.#timers.set(handle, setTimeout(run, milliseconds));
    return handle;
  }

  clearTimeout(handle: number): void {
    clearTimeout(this.#timers.get(handle));
    this.#timers.delete(handle);
  }

  advance(milliseconds: number): Promise<void> {
    return this.#time.advance(milliseconds);
  }

  /** What this gateway answers takes no time. */
  waitFor(gateway: Gateway): void {
    this.#gateways.add(gateway);
  }

  /** The page has its own time again. */
  end(): void {
    this.#time.end();
  }
}
