import type { SimulatedClock } from '@parlor/engine';
import type { Pace } from '../pace.js';

/** Waits by a clock that somebody else lets go on. */
export function clockPace(clock: SimulatedClock, random: () => number = () => 0): Pace {
  return {
    random,
    now: () => clock.now(),
    after(milliseconds, callback) {
      const handle = clock.setTimeout(callback, milliseconds);
      return () => clock.clearTimeout(handle);
    },
  };
}
