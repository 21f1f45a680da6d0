import { pluralsOf } from '../plurals.js';

export const plural = pluralsOf('fr');

/** What whoever reads is called, as a name among names. */
export const YOU = 'Vous';

/** `1 message`, `2 messages`, `1 000 000 de messages`. */
export function counted(count: number, written: string, one: string, other: string): string {
  return plural(count, {
    one: `${written} ${one}`,
    many: `${written} ${/^[aeéiou]/i.test(other) ? 'd’' : 'de '}${other}`,
    other: `${written} ${other}`,
  });
}

/** A sentence, and what someone wrote with it. */
export function withWords(sentence: string, words: string): string {
  return words === '' ? sentence : `${sentence}\u00a0: ${words}`;
}

/** Between the quotation marks of the language, which keep their distance. */
export function quoted(words: string): string {
  return `«\u00a0${words}\u00a0»`;
}

/** `jusqu’à 10:42`, `jusqu’au 24 novembre à 10:42`. */
export function until(moment: string): string {
  return /^\d{1,2}\s?[:.h]/.test(moment) ? `jusqu’à ${moment}` : `jusqu’au ${moment}`;
}
