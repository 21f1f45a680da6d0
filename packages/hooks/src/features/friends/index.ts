export type { AddFriendRequest, FriendshipType } from './friend-actions.js';
export { regrouped, removed } from './friend-changes.js';
export { type FriendList, type FriendSnapshot, friendNameOf } from './friend-snapshot.js';
export { friendsFeature } from './friends-control.js';
export {
  type FailedPerson,
  inBatches,
  MOST_PER_CALL,
  outcomeForAll,
  outcomeOf,
  type PeopleOutcome,
  unlessAllFailed,
} from './people-outcome.js';
export { inTurn } from './person-turns.js';
export { useFriend } from './use-friend.js';
export { type UseFriendActionsResult, useFriendActions } from './use-friend-actions.js';
export { type UseFriendsResult, useFriends } from './use-friends.js';
