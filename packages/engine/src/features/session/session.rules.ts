/** How many wrong tickets in a row a person may show. */
const MAX_FAILED_LOGINS = 10;

/** How long nobody can log in as them then, milliseconds. */
const BLOCK_PERIOD = 60_000;

/** What is remembered of somebody's failed logins. */
export interface FailedLogins {
  count: number;
  /** When the last one was, milliseconds since the epoch. */
  lastAt: number;
}

/** Whether the person has to wait. */
export function isBlocked(failed: FailedLogins | undefined, now: number): boolean {
  return failed !== undefined && failed.count >= MAX_FAILED_LOGINS && !isForgotten(failed, now);
}

/** One more failed login. Those of more than a minute ago are forgotten. */
export function oneMoreFailure(failed: FailedLogins | undefined, now: number): FailedLogins {
  const before = failed && !isForgotten(failed, now) ? failed.count : 0;
  return { count: before + 1, lastAt: now };
}

/** Whether a minute has passed since the last failed login. */
export function isForgotten({ lastAt }: FailedLogins, now: number): boolean {
  return now - lastAt >= BLOCK_PERIOD;
}
