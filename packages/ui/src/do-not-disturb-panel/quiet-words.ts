import type { UseDoNotDisturbResult } from '@parlor/hooks';
import { type Formats, startOfDay } from '../internals/formats.js';
import type { Strings } from '../internals/strings/strings.js';
import { momentOf } from './time-field.js';

/** How quiet it is, in one sentence; `today` is the local midnight that began this day. */
export function quietWords(
  {
    isQuiet,
    quietUntil,
    setting,
  }: Pick<UseDoNotDisturbResult, 'isQuiet' | 'quietUntil' | 'setting'>,
  today: number,
  strings: Strings,
  formats: Formats,
): string {
  if (isQuiet)
    return quietUntil === null ? strings.quiet : until(quietUntil, today, strings, formats);
  if (setting.kind !== 'daily') return strings.notQuiet;
  const [from, to] = [setting.startMinute, setting.endMinute].map((minutes) =>
    formats.time(momentOf(minutes, today)),
  );
  return strings.quietDaily(from ?? '', to ?? '');
}

function until(seconds: number, today: number, strings: Strings, formats: Formats): string {
  const time = formats.time(seconds);
  const day = startOfDay(seconds * 1000);
  if (day <= today) return strings.quietUntil(time);
  const tomorrow = new Date(today);
  tomorrow.setDate(tomorrow.getDate() + 1);
  if (day === startOfDay(tomorrow.getTime())) return strings.quietUntilTomorrow(time);
  return strings.quietUntil(strings.moment(formats.day(seconds, today), time));
}
