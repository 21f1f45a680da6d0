import type { EVENT, TYPES } from './constants.js';
import type { FriendApplicationList } from './friend-application.js';
import type { FriendGroup } from './friend-group.js';
import type { KeyValue, Profile, UserFailure } from './user.js';

/**
 * Somebody on my list of friends. Live: the same object for as long as the person is on it, changed in
 * place. The SDK's d.ts also names `wording`, which is never there.
 */
export interface Friend {
  userID: string;
  /** What I call this person, at most 96 bytes; `''` when nothing. */
  remark: string;
  /** The names of my friend groups that this person is in. */
  groupList: string[];
  /** Where the friendship came from: `AddSource_Type_` and a keyword. */
  source: string;
  /** Seconds since the epoch. */
  addTime: number;
  /** When this was fetched: milliseconds since the epoch, by this client's clock. */
  timestamp: number;
  friendCustomField: KeyValue[];
  /** A copy of its own, not the object that {@link ChatSDK.getUserProfile} gives. */
  profile: Profile;
}

/** On whose lists a friendship is made: on mine alone, or on both. */
export type AddFriendType = typeof TYPES.SNS_ADD_TYPE_SINGLE | typeof TYPES.SNS_ADD_TYPE_BOTH;

/** From whose lists a friendship is taken: from mine alone, or from both. */
export type DeleteFriendType =
  | typeof TYPES.SNS_DELETE_TYPE_SINGLE
  | typeof TYPES.SNS_DELETE_TYPE_BOTH;

/** Whose lists are looked at: mine alone, or both. */
export type CheckFriendType = typeof TYPES.SNS_CHECK_TYPE_SINGLE | typeof TYPES.SNS_CHECK_TYPE_BOTH;

/**
 * Who has whom, A being me: nobody, I them, they me, each the other. When only my list is looked at,
 * the first two are all there is.
 */
export type FriendRelation =
  | typeof TYPES.SNS_TYPE_NO_RELATION
  | typeof TYPES.SNS_TYPE_A_WITH_B
  | typeof TYPES.SNS_TYPE_B_WITH_A
  | typeof TYPES.SNS_TYPE_BOTH_WAY;

/** Whom to befriend, and how. */
export interface AddFriendOptions {
  to: string;
  /** Has to start with `AddSource_Type_`; at most 8 characters follow. Throws otherwise. */
  source: `AddSource_Type_${string}`;
  /** What the person is told, at most 256 bytes. */
  wording?: string;
  /** What I call them. More than 96 characters throw. */
  remark?: string;
  /** One of my friend groups. One that does not exist is made, and is listed when the groups are fetched next. */
  groupName?: string;
  /** Both when left out, or anything else. */
  type?: AddFriendType;
}

/** How a wish for friendship ended: done, or waiting for the other's consent. */
export type AddFriendResult =
  | { userID: string; code: 0 }
  | { userID: string; code: 30539; message: string };

/** Whom to strike off. */
export interface DeleteFriendOptions {
  /** The first 1000 are used; 100 are advised. */
  userIDList: string[];
  /** Both when left out, or anything else. */
  type?: DeleteFriendType;
}

/** Who was struck off, and who was not. */
export interface DeleteFriendResult {
  successUserIDList: { userID: string }[];
  /** 2700 for who was no friend. */
  failureUserIDList: UserFailure[];
}

/** Of whom to ask. */
export interface CheckFriendOptions {
  /** At most 1000. */
  userIDList: string[];
  /** Both when left out, or anything else. */
  type?: CheckFriendType;
}

/** How one person and I stand. */
export interface FriendCheck {
  userID: string;
  code: 0;
  relation: FriendRelation;
}

/** How they and I stand. */
export interface CheckFriendResult {
  successUserIDList: FriendCheck[];
  failureUserIDList: UserFailure[];
}

/** Friends by userID. */
export interface FriendProfileResult {
  friendList: Friend[];
  /** 2700 for who is no friend. */
  failureUserIDList: UserFailure[];
}

/** What to change about a friend. */
export interface UpdateFriendOptions {
  userID: string;
  /** More than 96 characters throw; `''` takes it away. */
  remark?: string;
  /**
   * Merged by key. A key starts with `Tag_SNS_Custom_`, with at most 8 characters after it; throws otherwise. The
   * local engine takes letters and digits, and 20 keys at most of a friend; rejects 30001 otherwise.
   */
  friendCustomField?: KeyValue[];
}

/** What is told about friends, applications and friend groups. */
export interface FriendEvents {
  /** The whole list, throttled. Twice after a login: without and with the profiles. */
  [EVENT.FRIEND_LIST_UPDATED]: Friend[];
  /** All my groups. */
  [EVENT.FRIEND_GROUP_LIST_UPDATED]: FriendGroup[];
  /** All applications, mine and those to me. */
  [EVENT.FRIEND_APPLICATION_LIST_UPDATED]: FriendApplicationList;
}
