import type { FollowList, WireFollowCounts } from '../../protocol/follow-commands.js';
import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** Somebody on a list of a person, and since when (seconds). */
export interface FollowRecord {
  userID: string;
  followTime: number;
}

/** Since when (seconds) a person follows another: by both. */
export const follows = table<number>('follows');

/** Who is on the lists of a person: by the person, the list, the time and who it is. */
export const followLists = table<FollowRecord>('follow-lists');

/** How many there are on each list of a person: by userID. */
export const followCounts = table<WireFollowCounts>('follow-counts');

/** The key of one person who follows another. */
export function followKey(followerID: string, followedID: string): string {
  return keyOf(followerID, followedID);
}

/** The key of somebody on a list of a person: ascending by time. */
export function followListKey(
  ownerID: string,
  list: FollowList,
  { followTime, userID }: FollowRecord,
): string {
  return keyOf(ownerID, list, followTime, userID);
}
