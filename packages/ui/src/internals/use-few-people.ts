import { useMemo } from 'react';
import { isolate } from './isolate.js';
import { useFormats } from './strings/language.js';
import { useChatStrings } from './strings/use-chat-strings.js';
import { type Person, usePeople } from './use-person.js';

/** So many are shown and named. */
const MOST = 3;

/** The first of several people, and all of them in words: `Ann, Ben and 3 others`. Close the sentence with `joined`. */
export function useFewPeople(userIDs: readonly string[]): {
  people: readonly Person[];
  names: string;
} {
  const strings = useChatStrings();
  const formats = useFormats();
  const people = usePeople(useMemo(() => userIDs.slice(0, MOST), [userIDs]));
  const names = people.map(({ name }) => isolate(name));
  const others = userIDs.length - people.length;
  if (others > 0) names.push(strings.others(others, formats.number(others)));
  return { people, names: formats.list(names) };
}
