import type { FollowEntry, FollowRelation } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { oneLine } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';
import type { Strings } from '../internals/strings/strings.js';

/** Who follows me, whom I follow, or both. */
export type FollowListKind = 'followers' | 'following' | 'mutual';

/** Longer than any row is wide. */
const LONGEST_NAME = 80;

/** How somebody on a list is called. Untrusted. */
export function nameOf({ nick, userID }: FollowEntry): string {
  return oneLine(shorten(nick, LONGEST_NAME)) || oneLine(userID);
}

/** The line below a name: that they follow me, where neither the list nor its button says so, and since when. */
export function lineOf(
  kind: FollowListKind,
  { followTime }: FollowEntry,
  relation: FollowRelation | undefined,
  { strings, formats, today }: { strings: Strings; formats: Formats; today: number },
): string {
  const facts = [
    relation === 'mutual' && kind === 'following' ? strings.followsYou : '',
    followTime === null ? '' : strings.followedSince(formats.dayInSentence(followTime, today)),
  ];
  return strings.facts(facts.filter(Boolean));
}

/** What an empty list says: its title, and what it is for. */
export function emptyWords(
  kind: FollowListKind,
  strings: Strings,
): readonly [title: string, detail: string] {
  switch (kind) {
    case 'followers':
      return [strings.noFollowers, strings.noFollowersDetail];
    case 'following':
      return [strings.noFollowing, strings.noFollowingDetail];
    case 'mutual':
      return [strings.noMutualFollowers, strings.noMutualFollowersDetail];
  }
}

/** Name of the list. */
export function labelOf(kind: FollowListKind, strings: Strings): string {
  return kind === 'mutual' ? strings.mutualFollowers : strings[kind];
}
