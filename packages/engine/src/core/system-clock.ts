import type { Clock, TimerHandle } from './clock.js';

/** The part of the platform's timers that the engine needs: browsers, workers and Node all have it. */
interface PlatformTimers {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/**
 * The real time.
 *
 * @param timers whose timers to use; the platform's own when left out.
 */
export function createSystemClock(timers: PlatformTimers = platformTimers): Clock {
  // Node's timers are objects and browsers' are numbers: the clock hands out numbers of its own.
  const running = new Map<TimerHandle, unknown>();
  let lastHandle = 0;
  return {
    now: () => Date.now(),
    setTimeout(callback, milliseconds) {
      lastHandle += 1;
      const handle = lastHandle;
      const fire = () => {
        running.delete(handle);
        callback();
      };
      running.set(handle, timers.setTimeout(fire, milliseconds));
      return handle;
    },
    clearTimeout(handle) {
      timers.clearTimeout(running.get(handle));
      running.delete(handle);
    },
  };
}

declare function setTimeout(callback: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

const platformTimers: PlatformTimers = {
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer),
};
