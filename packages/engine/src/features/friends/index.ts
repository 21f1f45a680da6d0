export { friendCheckFailure } from './friend-check.js';
export { isRemarkTooLong } from './friends.rules.js';
export {
  endFriendships,
  findFriend,
  friendRecordsOf,
  listedBy,
  saveFriend,
} from './friendships.js';
export { roomFailure, takeIn, type Wish } from './take-in.js';
