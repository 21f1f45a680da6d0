/** A stretch of a text, found or not. The stretches joined are the text. */
export interface Highlight {
  readonly text: string;
  readonly isFound: boolean;
}

/** Longer than any message; a text that is longer is not searched to its end. */
const LONGEST_TEXT = 20_000;

/**
 * Cuts a text where the words of a search are in it, whatever their case. For `<mark>`: no markup is made of anything.
 */
export function highlight(text: string, keywords: readonly string[]): readonly Highlight[] {
  const words = keywords.map((word) => word.trim()).filter((word) => word !== '');
  if (words.length === 0 || text === '') return [{ text, isFound: false }];
  // The longest first: of two words that begin alike the whole one is marked.
  const pattern = words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const parts: Highlight[] = [];
  let end = 0;
  for (const match of text.slice(0, LONGEST_TEXT).matchAll(new RegExp(pattern, 'giu'))) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isFound: false });
    parts.push({ text: match[0], isFound: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isFound: false });
  return parts;
}
