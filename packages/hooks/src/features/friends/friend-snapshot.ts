import type { Friend } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/**
 * A friend of mine as they were at one moment: a plain, deeply readonly copy. One who has not changed is the same object;
 * for that it says nothing of when it was fetched. The remark is mine, what the person wrote of themselves is untrusted.
 */
export type FriendSnapshot = Omit<Plain<Friend>, 'timestamp'>;

/** All of them, in the SDK's order. */
export type FriendList = readonly FriendSnapshot[];

/** What to call a friend: what I call them, else what they call themselves, else their ID. */
export function friendNameOf({
  userID,
  remark,
  profile,
}: Pick<FriendSnapshot, 'userID' | 'remark' | 'profile'>): string {
  return remark || profile.nick || userID;
}
