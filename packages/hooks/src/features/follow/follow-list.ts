import { type FollowState, typeOf } from './follow.store.js';
import { bareEntry, type FollowEntry } from './follow-entry.js';
import { type FollowList, theyFollow } from './follow-relation.js';

/** A page of one of the lists, as the service gave it. */
export interface FollowPage {
  readonly entries: readonly FollowEntry[];
  /** Where the next one begins; `''` when this is the last. */
  readonly cursor: string;
  /** How much had been told of when it was asked for: what was told later is newer. */
  readonly askedAt: number;
}

/** Who is on a list: on the pages, with what was told since, and what is wanted. New ones first. */
export function entriesOf(
  list: FollowList,
  pages: readonly FollowPage[],
  state: FollowState,
): readonly FollowEntry[] {
  const [first] = pages;
  if (!first) return [];
  const news = state.news[list];
  const entries = new Map<string, FollowEntry>();
  for (const [userID, { count, entry }] of [...news].reverse()) {
    if (entry && count > first.askedAt) entries.set(userID, entry);
  }
  for (const page of pages) addPage(entries, page, news);
  return withWishes(list, entries, state);
}

/**
 * Each once: a page can repeat who was on the one before, when somebody came in between. Who was told of since has left,
 * or has come anew.
 */
function addPage(
  entries: Map<string, FollowEntry>,
  page: FollowPage,
  news: FollowState['news'][FollowList],
): void {
  for (const entry of page.entries) {
    const told = news.get(entry.userID);
    const isOlder = told !== undefined && told.count > page.askedAt;
    if (!isOlder) entries.set(entry.userID, entry);
    else if (told.entry) entries.set(entry.userID, { ...entry, followTime: null });
  }
}

/** Of what is wanted of one person the last counts. Who is to come is first, the newest of them before the others. */
function withWishes(
  list: FollowList,
  entries: ReadonlyMap<string, FollowEntry>,
  state: FollowState,
): readonly FollowEntry[] {
  if (list === 'followers' || state.wishes.length === 0) return [...entries.values()];
  const isWanted = new Map(state.wishes.map(({ userID, isFollowing }) => [userID, isFollowing]));
  const isToCome = ([userID, isFollowing]: readonly [string, boolean]) =>
    isFollowing && !entries.has(userID) && (list === 'following' || isFollower(state, userID));
  const coming = [...isWanted].filter(isToCome).map(([userID]) => bareEntry(userID));
  const staying = [...entries.values()].filter(({ userID }) => isWanted.get(userID) !== false);
  return [...coming.reverse(), ...staying];
}

function isFollower(state: FollowState, userID: string): boolean {
  const type = typeOf(state, userID);
  return type !== undefined && theyFollow(type);
}
