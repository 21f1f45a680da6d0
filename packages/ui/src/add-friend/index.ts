export { AddFriend, type AddFriendProps } from './add-friend.js';
export type { AddFriendDialogProps } from './add-friend-dialog.js';
export { AddFriendDialog } from './lazy-add-friend-dialog.js';
export type { FriendRequestOutcome } from './use-friend-request.js';
