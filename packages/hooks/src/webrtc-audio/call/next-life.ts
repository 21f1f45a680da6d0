import type { Pace } from '../../pace.js';

let last = 0;

/** A number for another time in a room: greater than all that this page, or one before it in its place, has had. */
export function nextLife(pace: Pace): number {
  last = Math.max(last + 1, Math.floor(pace.now()));
  return last;
}
