/** How many notices are kept for a person. */
export const MOST_NOTICES = 100;

/** How long a notice is kept, in seconds. */
const KEPT_FOR = 7 * 24 * 60 * 60;

/** Whether a notice is not too old to be kept. Both times are seconds. */
export function isStillKept({ time }: { time: number }, now: number): boolean {
  return now - time < KEPT_FOR;
}
