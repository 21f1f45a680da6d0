import { hasMarkdown } from '../message-text/has-markdown.js';

/** A mark that was meant as a letter, code, words between marks, and a link. */
const INLINE =
  /\\([!-/:-@[-`{-~])|(`+)(\S|\S.*?\S)\2|(\*{1,3}(?!\*)|_{1,3}(?!_)|~~)(?=\S)(.*?\S)\4|\[([^\][]+)\]\((?:[^()\s]|\([^()\s]*\))+\)/g;
/** What stands before a quoted line, and around lines of code. */
const BLOCK = /^ {0,3}(?:(?:> ?)+|(?:```|~~~).*$)/gm;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The words of a text without its markdown, for a line in which nothing is bold: as near as that can be had without reading
 * it all, which is loaded only where it is shown.
 */
export function withoutMarks(text: string): string {
  return hasMarkdown(text) ? withoutInline(text.replace(BLOCK, '')) : text;
}

function withoutInline(text: string): string {
  return text.replace(
    INLINE,
    (all: string, letter?: string, _ticks?: string, code?: string, ...rest: unknown[]) => {
      const [mark, words, label, offset] = rest;
      if (letter !== undefined || code !== undefined) return letter ?? code ?? '';
      if (typeof label === 'string') return withoutInline(label);
      const isInWord =
        isWord(text, Number(offset) - 1) || isWord(text, Number(offset) + all.length);
      // In the middle of a word it is a letter of it: snake_case.
      if (String(mark).startsWith('_') && isInWord) return all;
      return withoutInline(String(words));
    },
  );
}

function isWord(text: string, index: number): boolean {
  return WORD.test(text.charAt(index));
}
