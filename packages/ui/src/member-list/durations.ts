import { useMemo } from 'react';
import { useFormats } from '../internals/strings/strings-provider.js';

/** For how long somebody is muted or banned. */
export interface Duration {
  readonly seconds: number;
  /** As the reader's language has it: `10 minutes`. */
  readonly label: string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const CHOICES = [10 * MINUTE, HOUR, 12 * HOUR, DAY, 7 * DAY, 30 * DAY];

/** From ten minutes to thirty days, in the reader's language. */
export function useDurations(): readonly Duration[] {
  const formats = useFormats();
  return useMemo(
    () => CHOICES.map((seconds) => ({ seconds, label: formats.span(seconds) })),
    [formats],
  );
}
