'use client';

import { useFormats } from '../internals/strings/language.js';
import { useToday } from '../internals/use-today.js';

/** What {@link DateSeparator} takes. */
export interface DateSeparatorProps {
  /** The local midnight that begins the day, in milliseconds. */
  day: number;
}

/** The date as a small pill in the middle. */
export function DateSeparator({ day }: DateSeparatorProps) {
  const formats = useFormats();
  const today = useToday();
  return <div className="parlor-pill">{formats.day(day / 1000, today)}</div>;
}
