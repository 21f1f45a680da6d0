/**
 * The beginning of a text, of at most `most` UTF-16 units. A character outside of the first plane, such as an emoji,
 * is never cut in two: half of one is drawn as a hole, and makes a text that services refuse.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
