import { pluralsOf } from '../plurals.js';

export const plural = pluralsOf('de');

/** What whoever reads is called, as a name among names. */
export const YOU = 'Du';

/** `1 Nachricht`, `2 Nachrichten`. */
export function counted(count: number, written: string, one: string, other: string): string {
  return plural(count, { one: `${written} ${one}`, other: `${written} ${other}` });
}

/** A sentence, and what someone wrote with it. */
export function withWords(sentence: string, words: string): string {
  return words === '' ? sentence : `${sentence}: ${words}`;
}
