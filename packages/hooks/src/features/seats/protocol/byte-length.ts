/** How many bytes a text takes in UTF-8, as the service counts. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** As much of the beginning of a text as fits, in whole characters. */
export function cutToBytes(text: string, limit: number): string {
  if (isWithinBytes(text, limit)) return text;
  let end = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += byteLength(character);
    if (bytes > limit) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Whether a text takes no more bytes than that. */
export function isWithinBytes(text: string, limit: number): boolean {
  // A unit of UTF-16 takes three bytes at most, so most texts need not be looked at.
  return text.length * 3 <= limit || (text.length <= limit && byteLength(text) <= limit);
}
