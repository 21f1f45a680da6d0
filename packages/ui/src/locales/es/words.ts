import { pluralsOf } from '../plurals.js';

export const plural = pluralsOf('es');

/** What whoever reads is called, as a name among names. */
export const YOU = 'Tú';

/** `1 mensaje`, `2 mensajes`, `1.000.000 de mensajes`. */
export function counted(count: number, written: string, one: string, other: string): string {
  return plural(count, {
    one: `${written} ${one}`,
    many: `${written} de ${other}`,
    other: `${written} ${other}`,
  });
}

/** A sentence, and what someone wrote with it. */
export function withWords(sentence: string, words: string): string {
  return words === '' ? sentence : `${sentence}: ${words}`;
}

/** `Ana y Ben`, `Ben e Irene`: before the sound of an i the word is another one. A name may come held apart. */
export function and(first: string, second: string): string {
  return `${first} ${/^\u2068?(?:i|hi(?![aeo]))/i.test(second) ? 'e' : 'y'} ${second}`;
}

/** `hasta las 10:42`, `hasta la 1:05`, `hasta el 24 de noviembre, 10:42`. */
export function until(moment: string): string {
  if (/^0?1[:.]/.test(moment)) return `hasta la ${moment}`;
  return /^\d{1,2}[:.]/.test(moment) ? `hasta las ${moment}` : `hasta el ${moment}`;
}
