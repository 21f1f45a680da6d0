import type { Work } from '../../core/context.js';
import type { FollowList, WireFollowCounts } from '../../protocol/follow-commands.js';
import { within } from '../../storage/keys.js';
import {
  type FollowRecord,
  followCounts,
  followKey,
  followListKey,
  followLists,
  follows,
} from './follow.records.js';

const NOBODY: WireFollowCounts = { followers: 0, following: 0, mutual: 0 };

/** Since when (seconds) a person follows another; `undefined` when they do not. */
export function followedSince(
  { store }: Work,
  followerID: string,
  followedID: string,
): Promise<number | undefined> {
  return store.get(follows, followKey(followerID, followedID));
}

/** How many people are on the lists of a person. */
export async function countsOf({ store }: Work, userID: string): Promise<WireFollowCounts> {
  return (await store.get(followCounts, userID)) ?? NOBODY;
}

/** Some of a list, the newest first, after somebody or from the beginning. */
export function entriesOf(
  { store }: Work,
  ownerID: string,
  list: FollowList,
  { after, limit }: { after: FollowRecord | undefined; limit: number },
): Promise<FollowRecord[]> {
  const range = within(ownerID, list);
  const lt = after ? followListKey(ownerID, list, after) : range.lt;
  return store.values(followLists, { ...range, lt, reverse: true, limit });
}

/** Puts somebody on a list of a person. */
export async function enter(
  work: Work,
  ownerID: string,
  list: FollowList,
  record: FollowRecord,
): Promise<void> {
  work.store.put(followLists, followListKey(ownerID, list, record), record);
  await count(work, ownerID, list, 1);
}

/** Takes somebody off. */
export async function strike(
  work: Work,
  ownerID: string,
  list: FollowList,
  record: FollowRecord,
): Promise<void> {
  work.store.delete(followLists, followListKey(ownerID, list, record));
  await count(work, ownerID, list, -1);
}

async function count(work: Work, userID: string, list: FollowList, step: 1 | -1): Promise<void> {
  const counts = await countsOf(work, userID);
  work.store.put(followCounts, userID, { ...counts, [list]: counts[list] + step });
}
