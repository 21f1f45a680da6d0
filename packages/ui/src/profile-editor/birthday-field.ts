import { toDateField } from '../internals/date-field.js';

/** No older person is known. */
const FIRST_DAY = '1900-01-01';

/** What a birthday may be, as date fields have it. */
export interface BirthdayBounds {
  readonly min: string;
  readonly max: string;
}

/** From 1900 until today; `now` in milliseconds. */
export function birthdayBounds(now: number): BirthdayBounds {
  return { min: FIRST_DAY, max: toDateField(now) };
}

/** A profile's birthday, a number of eight digits, as date fields have it; `''` when it is none. */
export function toBirthdayField(birthday: number): string {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(String(birthday)) ?? [];
  const value = `${year}-${month}-${day}`;
  return isDay(value) ? value : '';
}

/** A date field as a profile's number; 0 when it is empty, `undefined` when it is no day within the bounds. */
export function fromBirthdayField(value: string, { min, max }: BirthdayBounds): number | undefined {
  if (value === '') return 0;
  // Written like this, days are in order as texts.
  return isDay(value) && value >= min && value <= max
    ? Number(value.replaceAll('-', ''))
    : undefined;
}

/** Whether it is written as a day, and one that its month has. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
