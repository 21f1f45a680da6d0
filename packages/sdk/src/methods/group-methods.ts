import type { ChatResponse } from '../chat-response.js';
import type { Group } from '../group.js';
import type {
  GroupApplication,
  HandleGroupApplicationOptions,
  HandleGroupApplicationResult,
} from '../group-application.js';
import type {
  ChangeGroupOwnerOptions,
  CreateGroupOptions,
  CreateGroupResult,
  GetGroupProfileOptions,
  GroupListResult,
  JoinGroupOptions,
  JoinGroupResult,
  UpdateGroupProfileOptions,
  UpdateGroupProfileResult,
} from '../group-options.js';
import type { CloudGroupSearchResult, SearchCloudGroupsOptions } from '../group-search.js';
import type { PinGroupMessageOptions, PinnedGroupMessage } from '../pinned-message.js';

/** Groups as such: made, found, joined, left, changed. Who may do what depends on type and role: 10007. */
export interface GroupMethods {
  /**
   * The groups in memory. Right after the login it waits for the synchronisation, which brings
   * neither AVChatRooms nor communities with topics. Rejects 2801 where the groups cannot be had.
   */
  getGroupList(): Promise<ChatResponse<GroupListResult>>;
  /**
   * Asks the service, always, and refreshes the instance in memory; an AVChatRoom that I have not
   * joined comes as an object of its own. Leads to CONVERSATION_LIST_UPDATED.
   *
   * Rejects 10010 no such group, 10007 not a member, 2996 above 8 a second, with those counted that
   * the SDK asks for by itself: when a group is made, joined or invited to, and when a message makes its
   * conversation.
   */
  getGroupProfile(options: GetGroupProfileOptions): Promise<ChatResponse<{ group: Group }>>;
  /**
   * Looks a group up that I need not be in: what everybody may know, in an object that is kept
   * nowhere. Rejects 10007 for a Work group, 10010 no such group, 10015 no group ID.
   */
  searchGroupByID(groupID: string): Promise<ChatResponse<{ group: Group }>>;
  /**
   * Searches my groups by name and ID, and brings new objects. Not AVChatRooms. A paid plug-in.
   *
   * Rejects 60020 not bought, 27003 bad parameters, 2996 above 20 searches of any kind in 5 s, 60018 too often for the service.
   */
  searchCloudGroups(
    options: SearchCloudGroupsOptions,
  ): Promise<ChatResponse<CloudGroupSearchResult>>;
  /**
   * How many members are online; 0 for a group I am not in. Remembered for 60 seconds, in an
   * AVChatRoom for as long as the service says, where its tips bring the number along. Not gated.
   *
   * `undefined` in an AVChatRoom while the first question has no answer, and when it was refused: then
   * until a tip comes. Rejects 10007 not in it, 10010 no such group.
   */
  getGroupOnlineMemberCount(
    groupID: string,
  ): Promise<ChatResponse<{ memberCount: number | undefined }>>;
  /**
   * Creates a group; I own it. Those of the list are in at once. A custom message with
   * `businessID: 'group_create'` is sent to it, except to an AVChatRoom, which even its creator has
   * to join, and a community with topics. Leads to GROUP_LIST_UPDATED.
   *
   * Rejects 2600 wrong type, 2602 or 10015 wrong ID, 10021 ID in use, 10025 in use by me, 10004 a field
   * too long, 10005 more than 500 members, 10038 more members than it may have, 10019 a member who
   * does not exist, 3123 a forbidden word; 2996 more than three a second, **and the group is made all the
   * same**.
   */
  createGroup(options: CreateGroupOptions): Promise<ChatResponse<CreateGroupResult>>;
  /**
   * Ends a group for all. Owner only, not Work: 10007. The conversation stays, read; an AVChatRoom's
   * goes. Leads to GROUP_LIST_UPDATED. Rejects 10010 no such group.
   */
  dismissGroup(groupID: string): Promise<ChatResponse<{ groupID: string }>>;
  /**
   * Changes what a group says of itself: all that is named, or nothing. The members get a tip with what
   * has changed, which leads to GROUP_LIST_UPDATED. Who may change what: {@link mayInGroup}.
   *
   * Rejects 10004 a field too long, 10007 no right, 10010 no such group, 3123 a forbidden word, 2996
   * above 8 a second.
   */
  updateGroupProfile(
    options: UpdateGroupProfileOptions,
  ): Promise<ChatResponse<UpdateGroupProfileResult>>;
  /**
   * Joins or applies, as the group says. An AVChatRoom is joined by this instance alone, and for as
   * long as it is online; one at a time, unless the SDK was made with `unlimitedAVChatRoom`. Not gated.
   * Where the history of live rooms was bought, MESSAGE_RECEIVED brings what was said in it last, 20 messages of
   * the last 24 hours at most, before this resolves.
   *
   * Without a login only an AVChatRoom can be joined, as a guest, and no group is handed out: what is said there
   * comes by MESSAGE_RECEIVED, with an empty `flow`, and by MESSAGE_REVOKED; nothing else may be called. A guest
   * is no member, and stays a guest after the login: quit first, then log in and join.
   *
   * Rejects 10010 no such group, 10007 not open, 10013 already in, 10014 full, 2662 nobody is logged
   * in and it is no AVChatRoom, 3123 a forbidden word, 2660 an answer of the service that is none; 2996 more than eight profiles
   * a second, **and the group is joined all the same**.
   */
  joinGroup(options: JoinGroupOptions): Promise<ChatResponse<JoinGroupResult>>;
  /**
   * Leaves. The conversation stays, read; an AVChatRoom's goes. Leads to GROUP_LIST_UPDATED. Not
   * gated. Rejects 2623 not in it, 10009 the owner must not (but may in Work).
   */
  quitGroup(groupID: string): Promise<ChatResponse<{ groupID: string }>>;
  /**
   * Gives a group to another member; I become a member like others. The members get a tip. Leads to
   * GROUP_LIST_UPDATED.
   *
   * Rejects 2620 an AVChatRoom, 2621 to myself, 10007 not the owner or not a member, 10010 no such group,
   * 10019 no such person; 2603 a group that is not in memory, **and it is given away all the same** (the
   * real SDK fails with a TypeError there).
   */
  changeGroupOwner(options: ChangeGroupOwnerOptions): Promise<ChatResponse<{ group: Group }>>;
  /** What waits for me as owner or admin: who wants to be let in, who is to be brought in. Rejects 2996 above 15 a second. */
  getGroupApplicationList(): Promise<ChatResponse<{ applicationList: GroupApplication[] }>>;
  /**
   * Lets somebody in, or does not. The arguments are not checked.
   *
   * Rejects 10024 somebody has decided already, 10013 in already, 10014 full, 10007 no right, 10010
   * no such group, 10004 no such action.
   */
  handleGroupApplication(
    options: HandleGroupApplicationOptions,
  ): Promise<ChatResponse<HandleGroupApplicationResult>>;
  /**
   * Pins a message to its group or topic, or takes it off. Owner and admins. Leads to
   * PINNED_GROUP_MESSAGE_UPDATED for all who are online.
   *
   * To take off what is not pinned is no fault.
   *
   * Rejects 10070 ten are pinned, 10071 pinned already, 20026 no such message, 10007 no right, 10010 no such
   * group.
   */
  pinGroupMessage(options: PinGroupMessageOptions): Promise<ChatResponse<Record<string, never>>>;
  /**
   * The pinned messages of a group or topic, by ascending sequence: those in memory themselves, others as
   * instances of their own. Expired ones, those taken back and those one may not see are left out.
   */
  getPinnedGroupMessageList(
    groupID: string,
  ): Promise<ChatResponse<{ messageList: PinnedGroupMessage[] }>>;
}
