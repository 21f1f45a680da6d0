import { collator } from '../contacts/letter-of.js';
import { fold } from '../internals/fold.js';
import { personName } from '../internals/person-name.js';

/** Somebody who can be in a new group from the beginning. */
export interface GroupContact {
  /** Who they are. */
  readonly userID: string;
  /** What they are called; their ID when it is empty. Untrusted. */
  readonly name: string;
  /** URL of their picture. Untrusted. */
  readonly avatar?: string;
}

/** People in the order of their names as a reader of a language has it, each once. */
export function inOrder(people: readonly GroupContact[], locale: string): readonly GroupContact[] {
  const { compare } = collator(locale, { numeric: true });
  const named = new Map(people.map((person) => [person.userID, withName(person)]));
  return [...named.values()].sort((one, other) => compare(one.name, other.name));
}

function withName(person: GroupContact): GroupContact {
  const name = personName(person.userID, person.name);
  return name === person.name ? person : { ...person, name };
}

/** Those whose name or ID has all of the words. */
export function findPeople(
  people: readonly GroupContact[],
  query: string,
): readonly GroupContact[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ userID, name }) => {
    const names = fold(`${name}\n${userID}`);
    return words.every((word) => names.includes(word));
  });
}
