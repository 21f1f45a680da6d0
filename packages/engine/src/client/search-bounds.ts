import type { SearchCloudMessagesOptions, SearchCloudUsersOptions } from '@parlor/sdk';

/** What is searched from and up to, both included; a bound that is left out is none. */
interface Bounds {
  from?: number;
  to?: number;
}

/** The latest birthday that the service can keep. */
const LATEST_BIRTHDAY = 0xff_ff_ff_ff;

/**
 * The seconds between which messages are looked for; the time now is milliseconds of the service. A
 * position or a period of 0 is as good as none.
 */
export function timesOf(
  { timePosition = 0, timePeriod = 0 }: SearchCloudMessagesOptions,
  now: number,
): Bounds {
  const end = timePosition > 0 ? timePosition : Math.floor(now / 1000);
  const from = end - timePeriod;
  return {
    ...(timePeriod > 0 && from >= 0 && { from }),
    ...(timePosition > 0 && { to: timePosition }),
  };
}

/** The birthdays between which people are looked for. */
export function birthdaysOf({ miniBirthday, maxBirthday }: SearchCloudUsersOptions): Bounds {
  const to = maxBirthday ?? (miniBirthday === undefined ? undefined : LATEST_BIRTHDAY);
  return {
    ...(miniBirthday !== undefined && { from: Math.trunc(miniBirthday) }),
    ...(to !== undefined && { to: Math.trunc(to) }),
  };
}
