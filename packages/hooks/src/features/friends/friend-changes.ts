import type { KeyValue } from '@parlor/sdk';
import type { Change } from '../../told/wish.js';
import type { FriendList, FriendSnapshot } from './friend-snapshot.js';

/** What becomes of some friends. */
type FriendsChange = Change<FriendList>;

/**
 * They are no friends any more, of what there is now: whoever comes back is there at once. The service's own time says so,
 * in seconds; no clock of this device does.
 */
export function removed(now: FriendList): FriendsChange {
  const since = new Map(now.map(({ userID, addTime }) => [userID, addTime]));
  const isGone = ({ userID, addTime }: FriendSnapshot) =>
    addTime <= (since.get(userID) ?? Number.POSITIVE_INFINITY);
  return (list, userIDs) => list.filter((friend) => !userIDs.has(friend.userID) || !isGone(friend));
}

/** I call them this; `''` nothing. */
export function remarked(remark: string): FriendsChange {
  return eachOf((friend) => ({ ...friend, remark }));
}

/** These fields have these values; the others are as they were. */
export function withFields(fields: readonly KeyValue[]): FriendsChange {
  return eachOf((friend) => {
    const merged = new Map(friend.friendCustomField.map((field) => [field.key, field]));
    for (const { key, value } of fields) merged.set(key, { key, value });
    return { ...friend, friendCustomField: [...merged.values()] };
  });
}

/** They are in other friend groups. */
export function regrouped(change: (names: readonly string[]) => readonly string[]): FriendsChange {
  return eachOf((friend) => ({ ...friend, groupList: change(friend.groupList) }));
}

function eachOf(change: (friend: FriendSnapshot) => FriendSnapshot): FriendsChange {
  return (list, userIDs) =>
    list.map((friend) => (userIDs.has(friend.userID) ? change(friend) : friend));
}
