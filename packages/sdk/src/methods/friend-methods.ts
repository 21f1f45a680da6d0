import type { ChatResponse } from '../chat-response.js';
import type {
  AddFriendOptions,
  AddFriendResult,
  CheckFriendOptions,
  CheckFriendResult,
  DeleteFriendOptions,
  DeleteFriendResult,
  Friend,
  FriendProfileResult,
  UpdateFriendOptions,
} from '../friend.js';
import type {
  AcceptFriendApplicationOptions,
  DeleteFriendApplicationOptions,
  FriendApplicationList,
} from '../friend-application.js';
import type {
  CreateFriendGroupOptions,
  CreateFriendGroupResult,
  FriendGroup,
  FriendGroupMembersOptions,
  FriendGroupMembersResult,
} from '../friend-group.js';

/** Friends, applications and friend groups. IDs and names that are missing or empty throw. */
export interface FriendMethods {
  /** My friends, from memory: a new list of the same objects. Fetched after SDK_READY. */
  getFriendList(): Promise<ChatResponse<Friend[]>>;
  /** Friends with their profiles and custom fields, at most 180 seconds old. 2700 for who is no friend. */
  getFriendProfile(options: { userIDList: string[] }): Promise<ChatResponse<FriendProfileResult>>;
  /**
   * Befriends somebody, or asks them. **Resolves with 30539 inside `data`** when they have to confirm:
   * FRIEND_APPLICATION_LIST_UPDATED tells both. With 0 it is done: FRIEND_LIST_UPDATED.
   *
   * Rejects 3123 for a wording that the text filter refuses, 30001 for myself and for what is too long, 30003
   * for an unknown person, 30009 when I may not ask, 30010 and 30014 when my list or theirs is full, 30012 when
   * one of us has 100 applications, 30015 when we are friends, 30515 when they are on my blacklist, 30525 when I
   * am on theirs, 30516 when they want nobody.
   */
  addFriend(options: AddFriendOptions): Promise<ChatResponse<AddFriendResult>>;
  /**
   * Ends friendships, from my friend groups too. Who is no friend is a failure with 2700; when nobody
   * is one, the service is not asked. FRIEND_LIST_UPDATED tells me, and them when both lists changed.
   */
  deleteFriend(options: DeleteFriendOptions): Promise<ChatResponse<DeleteFriendResult>>;
  /** How others and I stand. */
  checkFriend(options: CheckFriendOptions): Promise<ChatResponse<CheckFriendResult>>;
  /**
   * Changes what I call a friend, or custom fields. Resolves with the friend, the same object as in the
   * list; FRIEND_LIST_UPDATED tells my instances. Rejects 2700 for who is no friend, 30001 for a remark of more
   * than 96 bytes.
   */
  updateFriend(options: UpdateFriendOptions): Promise<ChatResponse<Friend>>;
  /** The open applications, from memory. None while my `allowType` lets everybody in. */
  getFriendApplicationList(): Promise<ChatResponse<FriendApplicationList>>;
  /**
   * Says yes. FRIEND_APPLICATION_LIST_UPDATED and FRIEND_LIST_UPDATED tell both of us. **Resolves with
   * `undefined`, without a response around it.** Rejects 30614 when there is no such application, 30010 and
   * 30014 when my list or theirs is full.
   */
  acceptFriendApplication(options: AcceptFriendApplicationOptions): Promise<undefined>;
  /**
   * Says no: the application is gone on both sides, and may be sent again. **Resolves with `undefined`,
   * without a response around it.** Rejects 30614 when there is no such application.
   */
  refuseFriendApplication(options: { userID: string }): Promise<undefined>;
  /** Removes an application from my list; the other side keeps it. Rejects 2716 when it is not there. */
  deleteFriendApplication(
    options: DeleteFriendApplicationOptions,
  ): Promise<ChatResponse<Record<string, never>>>;
  /**
   * Sets the unread count of applications to 0, on all my instances. **Resolves with `undefined`,
   * without a response around it.**
   */
  setFriendApplicationRead(): Promise<undefined>;
  /** My friend groups, from memory: a new list of the same objects. */
  getFriendGroupList(): Promise<ChatResponse<FriendGroup[]>>;
  /**
   * Makes a friend group. As every change of friend groups, FRIEND_GROUP_LIST_UPDATED tells this instance
   * alone: others of mine know it after a break of their line or a login. FRIEND_LIST_UPDATED tells all of
   * them whose `groupList` has changed. Who is no friend is a failure with 32216. Rejects 2710 when the name
   * is taken, 30001 for one of more than 30 bytes, 30011 above 32 groups.
   */
  createFriendGroup(
    options: CreateFriendGroupOptions,
  ): Promise<ChatResponse<CreateFriendGroupResult>>;
  /** Removes a group and resolves with it, its list emptied. Friends stay friends. Rejects 2711 when there is none. */
  deleteFriendGroup(options: { name: string }): Promise<ChatResponse<FriendGroup>>;
  /** Names a group anew: the same object, last in the list from then on. Rejects 2711 when there is none, 2710 when the new name is taken. */
  renameFriendGroup(options: {
    oldName: string;
    newName: string;
  }): Promise<ChatResponse<FriendGroup>>;
  /** Puts friends into a group. Rejects 2711 when there is none. */
  addToFriendGroup(
    options: FriendGroupMembersOptions,
  ): Promise<ChatResponse<FriendGroupMembersResult>>;
  /** Takes friends out of a group. Rejects 2711 when there is none. */
  removeFromFriendGroup(
    options: FriendGroupMembersOptions,
  ): Promise<ChatResponse<FriendGroupMembersResult>>;
}
