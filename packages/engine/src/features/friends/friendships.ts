import type { Work } from '../../core/context.js';
import { within } from '../../storage/keys.js';
import { type FriendRecord, friendKey, friends, listings } from './friends.records.js';

/** A person's friends, in the order in which they were added. */
export async function friendRecordsOf({ store }: Work, userID: string): Promise<FriendRecord[]> {
  const all = await store.values(friends, within(userID));
  return all.toSorted((one, other) => one.addTime - other.addTime);
}

/** Whom a person has on their list, in the order in which they were added. */
export async function friendsOf(work: Work, userID: string): Promise<string[]> {
  return (await friendRecordsOf(work, userID)).map(({ friendID }) => friendID);
}

/** Who has a person on their list; the person need not have them. */
export function listedBy({ store }: Work, userID: string): Promise<string[]> {
  return store.values(listings, within(userID));
}

/** What a person knows of a friend; `undefined` when that is none. */
export function findFriend(
  { store }: Work,
  userID: string,
  friendID: string,
): Promise<FriendRecord | undefined> {
  return store.get(friends, friendKey(userID, friendID));
}

/** Keeps what a person knows of a friend, who is on their list from then on. Nobody is told. */
export function saveFriend({ store }: Work, userID: string, friend: FriendRecord): void {
  const { friendID } = friend;
  store.put(friends, friendKey(userID, friendID), friend);
  store.put(listings, friendKey(friendID, userID), userID);
}

/** Puts somebody on a person's list, and tells that person. */
export function enlist(work: Work, userID: string, friend: FriendRecord): void {
  saveFriend(work, userID, friend);
  work.outbox.toUser(userID, { type: 'friends.added', userIDs: [friend.friendID] });
}

/** Takes people off a person's list, who is told. Returns those who were on it. */
export async function strikeOff(
  work: Work,
  userID: string,
  friendIDs: readonly string[],
): Promise<string[]> {
  const { store, outbox } = work;
  const userIDs: string[] = [];
  for (const friendID of new Set(friendIDs)) {
    if (!(await findFriend(work, userID, friendID))) continue;
    store.delete(friends, friendKey(userID, friendID));
    store.delete(listings, friendKey(friendID, userID));
    userIDs.push(friendID);
  }
  if (userIDs.length > 0) outbox.toUser(userID, { type: 'friends.deleted', userIDs });
  return userIDs;
}

/**
 * Ends the friendships of a person with others on both sides, and tells all whose lists have changed.
 * Who is no friend is passed over. Returns those whom the person had.
 */
export async function endFriendships(
  work: Work,
  userID: string,
  otherIDs: readonly string[],
): Promise<string[]> {
  const ended = await strikeOff(work, userID, otherIDs);
  for (const otherID of new Set(otherIDs)) await strikeOff(work, otherID, [userID]);
  return ended;
}
