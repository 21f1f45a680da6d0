import { startOfDay } from '../internals/formats.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useToday } from '../internals/use-today.js';

/** Until when somebody is muted, in words; in seconds since the epoch. With its day, unless that is today. */
export function useMutedUntil(until: number): string {
  const strings = useStrings();
  const formats = useFormats();
  const today = useToday();
  const time = formats.time(until);
  const isToday = startOfDay(until * 1000) === today;
  return strings.memberMutedUntil(isToday ? time : strings.moment(formats.day(until, today), time));
}
