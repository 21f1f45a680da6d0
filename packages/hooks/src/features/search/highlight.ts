import { foldText } from '@parlor/sdk';

/** A stretch of a text, found or not. The stretches joined are the text. */
export interface Highlight {
  /** A piece of the text: all pieces together are the text. */
  readonly text: string;
  /** Whether it is one of the words that were looked for. */
  readonly isFound: boolean;
}

/** Longer than any message; a text that is longer is not searched to its end. */
const LONGEST_TEXT = 20_000;

/** A character with what belongs to it: accents, joiners, the marks of half width, the rest of a Korean syllable. */
const CHARACTER = /.[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\uff9e\uff9f]*/gsu;

/**
 * Cuts a text where the words of a search are in it, whatever their case and however they are written (`foldText`). For
 * `<mark>`: no markup is made of anything.
 */
export function highlight(text: string, keywords: readonly string[]): readonly Highlight[] {
  const words = keywords.map((word) => foldText(word.trim())).filter((word) => word !== '');
  if (words.length === 0 || text === '') return [{ text, isFound: false }];
  const { folded, from, to } = foldWithPlaces(text.slice(0, LONGEST_TEXT));
  const parts: Highlight[] = [];
  let end = 0;
  for (const match of folded.matchAll(new RegExp(patternOf(words), 'gu'))) {
    // What becomes two letters when it is folded is one character, found before.
    const begin = Math.max(end, from[match.index] ?? 0);
    const next = to[match.index + match[0].length - 1] ?? 0;
    if (next <= begin) continue;
    if (begin > end) parts.push({ text: text.slice(end, begin), isFound: false });
    parts.push({ text: text.slice(begin, next), isFound: true });
    end = next;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isFound: false });
  return parts;
}

/** The longest first: of two words that begin alike the whole one is marked. */
function patternOf(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** The folded text, and where in the text the character of each of its units begins and ends. */
function foldWithPlaces(text: string) {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const letters = foldText(character);
    folded += letters;
    for (let unit = 0; unit < letters.length; unit += 1) {
      from.push(index);
      to.push(index + character.length);
    }
  }
  return { folded, from, to };
}
