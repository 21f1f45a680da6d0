import type { Work } from '../../core/context.js';
import type { FollowList } from '../../protocol/follow-commands.js';
import { followKey, follows } from './follow.records.js';
import { enter, followedSince, strike } from './follow-lists.js';

/** One person follows another, and on which lists of each of them that puts, or took, the other. */
export interface Following {
  followerID: string;
  followedID: string;
  isMutual: boolean;
}

/** Lets one person follow another. `undefined` where they do already: nothing has changed. */
export async function startFollowing(
  work: Work,
  followerID: string,
  followedID: string,
  followTime: number,
): Promise<Following | undefined> {
  if ((await followedSince(work, followerID, followedID)) !== undefined) return undefined;
  work.store.put(follows, followKey(followerID, followedID), followTime);
  await enter(work, followerID, 'following', { userID: followedID, followTime });
  await enter(work, followedID, 'followers', { userID: followerID, followTime });
  const since = await mutualSince(work, followerID, followedID, followTime);
  if (since !== undefined) {
    await enter(work, followerID, 'mutual', { userID: followedID, followTime: since });
    await enter(work, followedID, 'mutual', { userID: followerID, followTime: since });
  }
  return { followerID, followedID, isMutual: since !== undefined };
}

/** Ends it. `undefined` where they do not follow them: nothing has changed. */
export async function stopFollowing(
  work: Work,
  followerID: string,
  followedID: string,
): Promise<Following | undefined> {
  const followTime = await followedSince(work, followerID, followedID);
  if (followTime === undefined) return undefined;
  work.store.delete(follows, followKey(followerID, followedID));
  await strike(work, followerID, 'following', { userID: followedID, followTime });
  await strike(work, followedID, 'followers', { userID: followerID, followTime });
  const since = await mutualSince(work, followerID, followedID, followTime);
  if (since !== undefined) {
    await strike(work, followerID, 'mutual', { userID: followedID, followTime: since });
    await strike(work, followedID, 'mutual', { userID: followerID, followTime: since });
  }
  return { followerID, followedID, isMutual: since !== undefined };
}

/** The lists of a person that are concerned. */
export function listsOf(ownerID: string, { followerID, isMutual }: Following): FollowList[] {
  const list = ownerID === followerID ? 'following' : 'followers';
  return isMutual ? [list, 'mutual'] : [list];
}

/** Two people follow each other since the later one does. */
async function mutualSince(
  work: Work,
  followerID: string,
  followedID: string,
  followTime: number,
): Promise<number | undefined> {
  const other = await followedSince(work, followedID, followerID);
  return other === undefined ? undefined : Math.max(other, followTime);
}
