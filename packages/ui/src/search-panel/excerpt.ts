/** How much of a text stands before the first word that was found, and how long an excerpt is, in characters. */
const BEFORE = 32;
const LONGEST = 180;

/** The part of a text, on one line, in which the first word was found. */
export function excerpt(text: string, words: readonly string[]): string {
  const low = text.toLowerCase();
  const places = words.map((word) => low.indexOf(word.toLowerCase())).filter((place) => place >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  const begin = first > BEFORE * 2 ? beginOfWord(text, first - BEFORE) : 0;
  const end = begin + LONGEST;
  return `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`;
}

function beginOfWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < from + BEFORE ? space + 1 : from;
}
