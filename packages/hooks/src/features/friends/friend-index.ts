import { plainCopy, shareList } from '../../plain-copy.js';
import type { FriendList, FriendSnapshot } from './friend-snapshot.js';

/** Lists of snapshots never change, so their index does not either. */
const indexes = new WeakMap<FriendList, ReadonlyMap<string, FriendSnapshot>>();

/** The friends of a list by their userIDs. Made once per list, when it is first asked for. */
export function indexOf(list: FriendList): ReadonlyMap<string, FriendSnapshot> {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((friend) => [friend.userID, friend]));
    indexes.set(list, index);
  }
  return index;
}

/** The later list, with whoever has not changed taken from the earlier one. */
export function shareFriends(next: FriendList, previous: FriendList): FriendList {
  if (next === previous) return previous;
  const before = indexOf(previous);
  const shared = next.map((friend) => {
    const known = before.get(friend.userID);
    return known === friend ? friend : plainCopy(friend, known);
  });
  return shareList(shared, previous);
}
