import { startOfDay } from '../internals/formats.js';
import { momentOf } from './time-field.js';

/** When a morning begins, in minutes of the day. */
const MORNING = 8 * 60;
/** Who is up before this hour means the night that ends today. */
const NIGHT_ENDS = 5;

/** The morning that ends the night that is, or comes next, in milliseconds. */
export function nextMorning(now: number): number {
  const day = new Date(now);
  if (day.getHours() >= NIGHT_ENDS) day.setDate(day.getDate() + 1);
  return momentOf(MORNING, startOfDay(day.getTime())) * 1000;
}

/** Whether a time, in seconds, is a morning's; give or take the seconds that the question for it took. */
export function isMorning(seconds: number): boolean {
  const date = new Date(seconds * 1000);
  return Math.abs(60 * date.getHours() + date.getMinutes() - MORNING) <= 1;
}
