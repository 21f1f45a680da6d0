import type { UserFailure } from './user.js';

/** Friends under one name, mine alone to see. A friend can be in several. Live until the line breaks. */
export interface FriendGroup {
  /** At most 30 bytes; no two are alike. */
  name: string;
  userIDList: string[];
  /** How many are in it. Not set to 0 in what {@link ChatSDK.deleteFriendGroup} resolves with. */
  count: number;
}

/** A new friend group. */
export interface CreateFriendGroupOptions {
  name: string;
  /** The first members; friends only. */
  userIDList?: string[];
}

/** The new group, and who could not be put into it. */
export interface CreateFriendGroupResult {
  friendGroup: FriendGroup;
  failureUserIDList: UserFailure[];
}

/** Whom to put into a group, or take out of it. */
export interface FriendGroupMembersOptions {
  name: string;
  /** Who is no friend is left out without a word. */
  userIDList: string[];
}

/** Why one person was not moved. Here the ID is `to`, not `userID`. */
export interface FriendGroupMemberFailure {
  to: string;
  code: number;
  message: string;
}

/** The group afterwards, and who was not moved. */
export interface FriendGroupMembersResult {
  friendGroup: FriendGroup;
  failureUserIDList: FriendGroupMemberFailure[];
}
