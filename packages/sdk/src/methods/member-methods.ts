import type { ChatResponse } from '../chat-response.js';
import type {
  AddGroupMemberOptions,
  AddGroupMemberResult,
  CloudGroupMemberSearchResult,
  DeleteGroupMemberOptions,
  DeleteGroupMemberResult,
  GetGroupMemberListOptions,
  GetGroupMemberProfileOptions,
  GroupMember,
  GroupMemberChange,
  GroupMemberListPage,
  MarkGroupMemberListOptions,
  MarkGroupMemberListResult,
  SearchCloudGroupMembersOptions,
  SetGroupMemberCustomFieldOptions,
  SetGroupMemberMuteTimeOptions,
  SetGroupMemberNameCardOptions,
  SetGroupMemberRoleOptions,
} from '../group-member.js';

/** The members of a group. Who may do what depends on the group's type and on one's role. */
export interface MemberMethods {
  /**
   * A page of members: the owner, admins, then by the time of joining. Empty for a group I am not in.
   * In an AVChatRoom: who is in it now, of the latest 1000, at most 4 calls in 30 s (2996). Names and pictures
   * are those of profiles, which are believed for 600 s. `memberCount` of the group stays as it was.
   */
  getGroupMemberList(
    options: GetGroupMemberListOptions,
  ): Promise<ChatResponse<GroupMemberListPage>>;
  /** These members as the service knows them now; who is not in the group is left out. 2687 in an AVChatRoom, 10007 not a member. */
  getGroupMemberProfile(
    options: GetGroupMemberProfileOptions,
  ): Promise<ChatResponse<{ memberList: GroupMember[] }>>;
  /**
   * Brings people in. Where an ordinary member's invitation needs an approval, the owner and the admins
   * are asked first. 2661 AVChatRoom, 2603 a group I am not in, 10005 more than 500, 10007 not
   * allowed, 10014 the group is full, 10019 somebody does not exist.
   */
  addGroupMember(options: AddGroupMemberOptions): Promise<ChatResponse<AddGroupMemberResult>>;
  /**
   * Puts people out; in an AVChatRoom for `duration` seconds. 2603 a group I am not in, 2686 no
   * duration in an AVChatRoom, 3122 not bought (AVChatRoom), 10005 more than 100, 10007 not allowed.
   */
  deleteGroupMember(
    options: DeleteGroupMemberOptions,
  ): Promise<ChatResponse<DeleteGroupMemberResult>>;
  /** Silences a member for a time, in a group or in one topic; they get 10017 when they send. 2685 oneself, 10007 not allowed, or a Work group. */
  setGroupMemberMuteTime(
    options: SetGroupMemberMuteTimeOptions,
  ): Promise<ChatResponse<GroupMemberChange>>;
  /** Makes a member an admin, or an admin a member. Owner only: 2681. 2683 no such role, 2684 oneself, 10007 in Work groups and AVChatRooms. */
  setGroupMemberRole(options: SetGroupMemberRoleOptions): Promise<ChatResponse<GroupMemberChange>>;
  /** Names a member in this group. Nobody is told; new messages carry the name. 2687 in an AVChatRoom, 3123 refused by the word filter, 10004 too long, 10007 not allowed. */
  setGroupMemberNameCard(
    options: SetGroupMemberNameCardOptions,
  ): Promise<ChatResponse<GroupMemberChange>>;
  /** Keeps the app's own fields of a member. 2687 in an AVChatRoom, 10004 too long or too many, 10007 not allowed. */
  setGroupMemberCustomField(
    options: SetGroupMemberCustomFieldOptions,
  ): Promise<ChatResponse<GroupMemberChange>>;
  /** Marks members of an AVChatRoom, or takes the mark away. Owner only: 10007. 3122 not bought. */
  markGroupMemberList(
    options: MarkGroupMemberListOptions,
  ): Promise<ChatResponse<MarkGroupMemberListResult>>;
  /** Looks for members in the groups I am in; `totalCount` counts members. 60020 not bought, 27003 wrong parameters, 2996 more than 20 searches of any kind in 5 s. */
  searchCloudGroupMembers(
    options: SearchCloudGroupMembersOptions,
  ): Promise<ChatResponse<CloudGroupMemberSearchResult>>;
}
