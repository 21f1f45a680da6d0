import { type AllReceiveMessageOpt, TYPES } from '@parlor/sdk';

/** When nothing is to be pushed; told apart by `kind`. */
export type DoNotDisturbSetting =
  | { readonly kind: 'off' }
  /** Until it is turned off. */
  | { readonly kind: 'always' }
  /** Seconds since the epoch. When it has ended the setting is `off`. */
  | { readonly kind: 'once'; readonly startTime: number; readonly endTime: number }
  /** Minutes of the day, 0 to 1439, by the clock of this device; the end is on the next day when it is not later. */
  | { readonly kind: 'daily'; readonly startMinute: number; readonly endMinute: number };

/** What a setting comes to at one moment. */
export interface QuietTime {
  readonly setting: DoNotDisturbSetting;
  readonly isQuiet: boolean;
  /** Seconds since the epoch; `null` when it is not quiet, or until it is turned off. */
  readonly quietUntil: number | null;
  /** When something of this changes by itself, milliseconds since the epoch; `null` when nothing does. */
  readonly changesAt: number | null;
}

/** A stretch of time, in milliseconds since the epoch; the end does not belong to it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Seconds. */
const DAY = 86_400;

const OFF = {
  setting: { kind: 'off' },
  isQuiet: false,
  quietUntil: null,
  changesAt: null,
} as const;
const ALWAYS = { ...OFF, setting: { kind: 'always' }, isQuiet: true } as const;

/** What the service's setting comes to at a moment, in the time zone of this device. */
export function quietTimeOf(setting: AllReceiveMessageOpt, now: number): QuietTime {
  const { messageRemindType, startTime, endTime, isRepeated } = setting;
  const length = endTime - startTime;
  if (messageRemindType === TYPES.MSG_REMIND_ACPT_AND_NOTE || length <= 0) return OFF;
  if (!isRepeated) return onceAt(startTime, endTime, now);
  return length >= DAY ? ALWAYS : dailyAt(startTime, length, now);
}

function onceAt(startTime: number, endTime: number, now: number): QuietTime {
  if (now >= endTime * 1000) return OFF;
  const setting = { kind: 'once', startTime, endTime } as const;
  return during([{ start: startTime * 1000, end: endTime * 1000 }], setting, now);
}

/**
 * Goes by the hands of the clock, so that the days on which the clock is put forward or back are quiet from and until
 * the same time as the others.
 */
function dailyAt(startTime: number, length: number, now: number): QuietTime {
  const start = secondOfDay(startTime);
  const end = (start + length) % DAY;
  const stretches = [-1, 0, 1, 2].map((day) => ({
    start: onDay(now, day, start),
    end: onDay(now, end > start ? day : day + 1, end),
  }));
  const [startMinute, endMinute] = [Math.floor(start / 60), Math.floor(end / 60)];
  return during(stretches, { kind: 'daily', startMinute, endMinute }, now);
}

function during(
  stretches: readonly Stretch[],
  setting: DoNotDisturbSetting,
  now: number,
): QuietTime {
  const end = endOfQuiet(stretches, now);
  if (end > now) {
    return { setting, isQuiet: true, quietUntil: Math.floor(end / 1000), changesAt: end };
  }
  // In the hour that is left out in spring there may be none that day.
  const coming = stretches.filter(({ start, end }) => start > now && end > start);
  const changesAt = coming.length > 0 ? Math.min(...coming.map(({ start }) => start)) : null;
  return { setting, isQuiet: false, quietUntil: null, changesAt };
}

/**
 * The moment itself when it is in none of the stretches. Where the clock skips an hour, one that would end in that hour
 * ends after it, when the next may have begun.
 */
function endOfQuiet(stretches: readonly Stretch[], now: number): number {
  return stretches.reduce(
    (until, { start, end }) => (start <= until && until < end ? end : until),
    now,
  );
}

function secondOfDay(time: number): number {
  const date = new Date(time * 1000);
  return date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
}

/** That time of the day, so many days after the one that `now` is on. */
function onDay(now: number, days: number, second: number): number {
  const date = new Date(now);
  const at = new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 0, 0, second);
  return at.getTime();
}
