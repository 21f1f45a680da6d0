import { numberText } from '../formats.js';
import type { DevtoolsStrings } from '../strings.js';

/** What spans are counted in, in milliseconds; the smallest first. */
export const UNITS = {
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
} as const;

/** One of them. */
export type Unit = keyof typeof UNITS;

/** All of them, the smallest first. */
export const UNIT_NAMES = ['seconds', 'minutes', 'hours', 'days'] as const satisfies Unit[];

const ONE = {
  seconds: 'oneSecond',
  minutes: 'oneMinute',
  hours: 'oneHour',
  days: 'oneDay',
} as const satisfies Record<Unit, keyof DevtoolsStrings>;

/** So many of a unit. */
export function spanText(amount: number, unit: Unit, strings: DevtoolsStrings): string {
  return amount === 1 ? strings[ONE[unit]] : strings.span(numberText(amount), strings[unit]);
}

/** A span in the largest unit of which there is one. */
export function durationText(milliseconds: number, strings: DevtoolsStrings): string {
  const unit = UNIT_NAMES.findLast((name) => milliseconds >= UNITS[name]) ?? 'seconds';
  return spanText(Math.round((milliseconds / UNITS[unit]) * 10) / 10, unit, strings);
}
