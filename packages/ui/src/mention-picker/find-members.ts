import type { GroupMemberSnapshot } from '@parlor/hooks';
import { fold } from '../internals/fold.js';
import { oneLine, plainText } from '../internals/plain-text.js';

/** Somebody who can be mentioned. */
export interface Mentionable {
  /** A userID, or the one that stands for everybody. */
  readonly userID: string;
  /** How they will stand in the text. Untrusted. */
  readonly name: string;
  /** Untrusted. */
  readonly avatar: string;
  readonly isEverybody: boolean;
}

/** A member by the name that the group knows: the card, else the nick, else the userID. */
export function mentionable({ userID, nameCard, nick, avatar }: GroupMemberSnapshot): Mentionable {
  const name = oneLine(plainText(nameCard)) || oneLine(plainText(nick)) || userID;
  return { userID, name, avatar: plainText(avatar), isEverybody: false };
}

/** Who is meant by what was typed so far: first those whose name begins so, then those with such a word in it. */
export function findMentionable(
  people: readonly Mentionable[],
  query: string,
): readonly Mentionable[] {
  const wanted = fold(query);
  if (wanted === '') return people;
  const ranked = people.map((person) => ({ person, rank: rankOf(person, wanted) }));
  const found = ranked.filter(({ rank }) => rank < NOT_MEANT);
  return found.sort((one, other) => one.rank - other.rank).map(({ person }) => person);
}

const NOT_MEANT = 3;

function rankOf({ name, userID }: Mentionable, wanted: string): number {
  const folded = fold(name);
  if (folded.startsWith(wanted)) return 0;
  // Of what has a space in it only the beginning counts: it may be the sentence that goes on.
  if (wanted.includes(' ')) return NOT_MEANT;
  if (folded.includes(` ${wanted}`)) return 1;
  return folded.includes(wanted) || fold(userID).startsWith(wanted) ? 2 : NOT_MEANT;
}
