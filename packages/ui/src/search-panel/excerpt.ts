import { highlight } from '@parlor/hooks';
import { shorten } from '../internals/shorten.js';

/** How much of a text stands before the first word that was found, and how long an excerpt is, in characters. */
const BEFORE = 32;
const LONGEST = 180;
/** The second half of a character, such as an emoji, that was cut in two. */
const HALF = /^[\udc00-\udfff]/;

/** The part of a text, on one line, in which the first word was found. */
export function excerpt(text: string, words: readonly string[]): string {
  const first = firstPlace(text, words);
  const begin = first > BEFORE * 2 ? beginOfWord(text, first - BEFORE) : 0;
  const rest = text.slice(begin).replace(HALF, '');
  const part = shorten(rest, LONGEST);
  return `${begin > 0 ? '…' : ''}${part}${part.length < rest.length ? '…' : ''}`;
}

/** Where the first word stands that will be marked. */
function firstPlace(text: string, words: readonly string[]): number {
  const [before, found] = highlight(text, words);
  return found && before && !before.isFound ? before.text.length : 0;
}

function beginOfWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < from + BEFORE ? space + 1 : from;
}
