import { english } from '../internals/strings/english.js';
import type { Strings } from '../internals/strings/strings.js';
import type { ChatLocale } from '../locales/chat-locale.js';

const BEGIN = '⟦';
const END = '⟧';
/** A third more letters, as in German or Finnish. */
const GROWTH = 1 / 3;

/**
 * What nobody speaks: every string is longer than in English and stands between ⟦ and ⟧. What is seen without was written
 * into a component; what is cut off has not the room that other languages need.
 */
export const pseudoLocale: ChatLocale = {
  // Dates and numbers, too, in letters that are not ours.
  locale: 'el',
  dir: 'ltr',
  strings: pseudo(english),
};

/** What is left of a text without the strings of {@link pseudoLocale}, whichever stands in which. */
export function withoutPseudo(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === BEGIN) depth += 1;
    else if (letter === END) depth -= 1;
    else if (depth === 0) rest += letter;
  }
  return rest;
}

function pseudo(strings: Strings): Strings {
  const entries = Object.entries(strings).map(([key, value]) => [key, pseudoOf(value)]);
  // The same keys, with values of the same kinds.
  return Object.fromEntries(entries) as Strings;
}

function pseudoOf(value: unknown): unknown {
  if (typeof value === 'string') return grown(value);
  if (typeof value === 'function') return (...given: unknown[]) => grown(value(...given));
  return Array.isArray(value) ? value.map(pseudoOf) : value;
}

function grown(text: string): string {
  if (text === '') return '';
  return `${BEGIN}${text}${'~'.repeat(Math.ceil(text.length * GROWTH))}${END}`;
}
