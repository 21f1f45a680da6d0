import type { FriendGroupSnapshot, FriendSnapshot } from '@parlor/hooks';
import { fold } from '../internals/fold.js';
import { friendName } from '../internals/person-name.js';
import { collator, createLetterOf, NO_LETTER } from './letter-of.js';

/** Friends who stand together in the list, under one heading. */
export interface ContactSection {
  /** The same for the same section as long as there is one. */
  readonly key: string;
  /** `undefined` where all stand together; `null` for friends who are in no group. */
  readonly label: string | null | undefined;
  readonly friends: readonly FriendSnapshot[];
}

/** A friend in their place in the list: one who is in several groups stands in several places. */
export interface ContactPlace {
  readonly key: string;
  readonly friend: FriendSnapshot;
  readonly section: ContactSection;
  /** How many of the section stand above. */
  readonly nth: number;
}

/** Puts friends in the order of their names as a reader of a language has it. */
export function inOrderOfNames(
  friends: readonly FriendSnapshot[],
  locale: string,
): readonly FriendSnapshot[] {
  const { compare } = collator(locale, { numeric: true });
  const named = friends.map((friend) => ({ friend, name: friendName(friend) }));
  named.sort((one, other) => compare(one.name, other.name) || byID(one.friend, other.friend));
  return named.map(({ friend }) => friend);
}

function byID({ userID: one }: FriendSnapshot, { userID: other }: FriendSnapshot): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** By the letters that names begin with; those that begin with none come last. */
export function sectionsByLetter(
  friends: readonly FriendSnapshot[],
  locale: string,
): readonly ContactSection[] {
  const letterOf = createLetterOf(locale);
  const { compare } = collator(locale, {});
  const sections = new Map<string, FriendSnapshot[]>();
  for (const friend of friends) {
    const letter = letterOf(friendName(friend));
    const found = sections.get(letter);
    if (found) found.push(friend);
    else sections.set(letter, [friend]);
  }
  return [...sections]
    .sort(([one], [other]) => atEnd(one) - atEnd(other) || compare(one, other))
    .map(([letter, found]) => ({ key: letter, label: letter, friends: found }));
}

function atEnd(letter: string): number {
  return letter === NO_LETTER ? 1 : 0;
}

/** By friend groups, in the order that those have; who is in none comes last. Empty groups are left out. */
export function sectionsByGroup(
  friends: readonly FriendSnapshot[],
  groups: readonly FriendGroupSnapshot[],
): readonly ContactSection[] {
  const sections = groups.map(({ name, userIDs }) => {
    const members = new Set(userIDs);
    const found = friends.filter(({ userID }) => members.has(userID));
    return { key: `group ${name}`, label: name, friends: found };
  });
  const grouped = new Set(groups.flatMap(({ userIDs }) => userIDs));
  const others = friends.filter(({ userID }) => !grouped.has(userID));
  return [...sections, { key: 'none', label: null, friends: others }].filter(
    (section) => section.friends.length > 0,
  );
}

/** All rows of the list, from the top. */
export function placesOf(sections: readonly ContactSection[]): readonly ContactPlace[] {
  return sections.flatMap((section) =>
    section.friends.map((friend, index) => ({
      key: `${section.key}/${friend.userID}`,
      friend,
      section,
      nth: index,
    })),
  );
}

/** Who has every word of a search in one of their names, or in their ID. */
export function findFriends(
  friends: readonly FriendSnapshot[],
  search: string,
): readonly FriendSnapshot[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return friends;
  return friends.filter((friend) => {
    const names = namesOf(friend);
    return words.every((word) => names.includes(word));
  });
}

/** A snapshot never changes, so what is found in it does not either. */
const folded = new WeakMap<FriendSnapshot, string>();

function namesOf(friend: FriendSnapshot): string {
  const known = folded.get(friend);
  if (known !== undefined) return known;
  const { userID, remark, profile } = friend;
  const names = fold([remark, profile.nick, userID].join('\n'));
  folded.set(friend, names);
  return names;
}
