import { numberText } from '../formats.js';
import type { DevtoolsStrings } from '../strings.js';

/** A span in the largest unit of which there is one. */
export function durationText(milliseconds: number, strings: DevtoolsStrings): string {
  const seconds = milliseconds / 1_000;
  if (seconds < 60) return said(seconds, strings.seconds);
  if (seconds < 3_600) return said(seconds / 60, strings.minutes);
  if (seconds < 86_400) return said(seconds / 3_600, strings.hours);
  return said(seconds / 86_400, strings.days);
}

function said(amount: number, unit: string): string {
  return `${numberText(Math.round(amount * 10) / 10)} ${unit}`;
}
