/** Formats are dear: a page makes its own once, as a careful app does. */
const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: 'numeric' });

/** A time of day for kits that are given one as a text. */
export function timeOfDay(seconds: number): string {
  return clock.format(seconds * 1_000);
}
