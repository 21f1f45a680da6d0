export { MOST_FRIEND_GROUPS } from './friend-group-name.js';
export type { FriendGroupSnapshot } from './friend-group-snapshot.js';
export { type UseFriendGroupsResult, useFriendGroups } from './use-friend-groups.js';
