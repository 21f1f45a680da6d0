/** A sentence, and what someone wrote with it. */
export function withWords(sentence: string, words: string): string {
  return words === '' ? sentence : `${sentence}: ${words}`;
}

/** What the last part of a list of names says, when there are too many. */
export function otherPeople(written: string): string {
  return `다른 ${written}명`;
}

/** Names with 님; `다른 3명` takes none. After both stand the particles that follow a consonant. */
export function nim(names: string): string {
  return /다른 \S+명$/.test(names) ? names : `${names}님`;
}

/** What stands for oneself. */
export const YOU = '나';

/** To whom an answer goes: `나에게`, `Ann님에게`. */
export function toPerson(name: string): string {
  return name === YOU ? '나에게' : `${nim(name)}에게`;
}

/** Whose message it is: `내`, `Ann님의`. */
export function ofPerson(name: string): string {
  return name === YOU ? '내' : `${nim(name)}의`;
}
