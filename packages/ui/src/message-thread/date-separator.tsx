'use client';

import { useMemo } from 'react';
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
  // With each row that is scrolled into sight it is drawn again, and never with another word.
  const text = useMemo(() => formats.day(day / 1000, today), [formats, day, today]);
  return <div className="parlor-pill">{text}</div>;
}
