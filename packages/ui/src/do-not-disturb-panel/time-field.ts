/** A time of each day as the fields have it. It may go over midnight. */
export interface TimeFields {
  /** `22:00`; `''` while it is no time. */
  readonly from: string;
  readonly to: string;
}

/** A time of each day, in minutes of the local day. */
export interface DailyTime {
  readonly startMinute: number;
  readonly endMinute: number;
}

/** A time of each day for the fields. */
export function toTimeFields({ startMinute, endMinute }: DailyTime): TimeFields {
  return { from: written(startMinute), to: written(endMinute) };
}

/** The time in the fields; `undefined` while it is none, or as long as nothing. */
export function fromTimeFields({ from, to }: TimeFields): DailyTime | undefined {
  const [startMinute, endMinute] = [minutesOf(from), minutesOf(to)];
  if (startMinute === undefined || endMinute === undefined) return undefined;
  return startMinute === endMinute ? undefined : { startMinute, endMinute };
}

/** The moment of a day at which so many minutes have passed by the clock, in seconds; `today` is the day's midnight. */
export function momentOf(minutes: number, today: number): number {
  // Days of 23 and 25 hours have an eight o'clock as well.
  return new Date(today).setHours(0, minutes, 0, 0) / 1000;
}

function written(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function minutesOf(value: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(value) ?? [];
  return hour === undefined ? undefined : 60 * Number(hour) + Number(minute);
}
