/** A timer that was set; pass it back to clear it. */
export type TimerHandle = number;

/**
 * Time, as a guest that is invited: everything in the engine that waits or dates asks a clock, so
 * that tests never sleep.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once when the time has passed. */
  setTimeout(callback: () => void, milliseconds: number): TimerHandle;
  /** Forgets a timer; one that has gone off is no matter. */
  clearTimeout(handle: TimerHandle): void;
}
