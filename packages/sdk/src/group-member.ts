import type { TYPES } from './constants.js';
import type { MessageRemindType } from './conversation.js';
import type { Group, GroupType } from './group.js';
import type { SearchableGroupType } from './group-search.js';
import type { CloudSearchPage, KeywordListMatchType } from './message-search.js';
import type { KeyValue } from './user.js';

/** What a member may do. `Custom` exists in communities with permission groups. */
export type GroupMemberRole =
  | typeof TYPES.GRP_MBR_ROLE_OWNER
  | typeof TYPES.GRP_MBR_ROLE_ADMIN
  | typeof TYPES.GRP_MBR_ROLE_MEMBER
  | typeof TYPES.GRP_MBR_ROLE_CUSTOM;

/**
 * A member of a group. Live: the SDK keeps one instance per group and person and changes it in place.
 * Times are seconds since the epoch. Members of an AVChatRoom have `userID`, `nick`, `avatar`,
 * `joinTime` and `role`; the rest stays empty.
 */
export interface GroupMember {
  userID: string;
  /** `''` when never set: show the userID then. Untrusted. */
  nick: string;
  /** URL; `''` when there is none. Untrusted. */
  avatar: string;
  role: GroupMemberRole;
  joinTime: number;
  /** `''` when they have said nothing yet. */
  lastSendMsgTime: number | '';
  /** The name in this group, at most 50 bytes; `''` when there is none. Untrusted. */
  nameCard: string;
  /** Muted while this lies in the future; 0 when never muted. */
  muteUntil: number;
  /** At most 5 keys. Untrusted. */
  memberCustomField: KeyValue[];
  /** Always `true` for those an AVChatRoom lists. */
  isOnline: boolean;
  /** How this member is told of the group's messages, where the service says it. */
  messageRemindType?: MessageRemindType;
  /** The number of the message up to which this member has read, where the service says it. */
  sequence?: number;
  /** Marks of an AVChatRoom's member, 1000 and up, where the service says them. */
  marks?: number[];
}

/** Which members are wanted. */
export interface GetGroupMemberListOptions {
  groupID: string;
  /** Only these. Anything but the three is ignored; all of it is in an AVChatRoom. */
  role?: Exclude<GroupMemberRole, typeof TYPES.GRP_MBR_ROLE_CUSTOM>;
  /** What the page before returned; 0 for the first. A text in communities, a time in AVChatRooms. */
  offset?: number | string;
  /** 15 when left out, 100 at most. Ignored in an AVChatRoom, whose pages hold up to 500. */
  count?: number;
  /** AVChatRoom only: members with this mark, 1000 or above. */
  filter?: number;
}

/** A page of a group's members. */
export interface GroupMemberListPage {
  memberList: GroupMember[];
  /** To be passed for the next page; 0 when there is none. */
  offset: number | string;
}

/** Whose profiles in which group are wanted. */
export interface GetGroupMemberProfileOptions {
  groupID: string;
  /** At least one; those after the 50th are dropped. */
  userIDList: string[];
  /** The keys of the custom fields that are wanted; all when left out. */
  memberCustomFieldFilter?: string[];
}

/** Who is to be brought into which group. The SDK writes over `userIDList` of this object: pass a new one each time. */
export interface AddGroupMemberOptions {
  groupID: string;
  /** 1 to 500. Somebody who does not exist fails the whole call with 10019. */
  userIDList: string[];
}

/** What came of {@link ChatSDK.addGroupMember}. Who waits for an approval is in none of the lists. */
export interface AddGroupMemberResult {
  /** Now in. */
  successUserIDList: string[];
  failureUserIDList: string[];
  /** In already. */
  existedUserIDList: string[];
  /** In too many groups already. */
  overLimitUserIDList: string[];
  /** Only when somebody was added. */
  group?: Group;
}

/** Who is to be put out of which group. */
export interface DeleteGroupMemberOptions {
  groupID: string;
  /** At most 100. */
  userIDList: string[];
  /** Told to those put out and to the others. Untrusted. */
  reason?: string;
  /** AVChatRoom only, and needed there: seconds in which they cannot come back. */
  duration?: number;
}

/** What came of {@link ChatSDK.deleteGroupMember}. */
export interface DeleteGroupMemberResult {
  group: Group;
  /** As it was passed. */
  userIDList: string[];
}

/** Who is to be silent, and for how long. */
export interface SetGroupMemberMuteTimeOptions {
  /** Or a topicID: silent in this topic only. */
  groupID: string;
  /** Somebody else: oneself is refused with 2685. */
  userID: string;
  /** Seconds from now, not negative; 0 lifts the mute. */
  muteTime: number;
}

/** What somebody is to be. */
export interface SetGroupMemberRoleOptions {
  groupID: string;
  /** Somebody else: oneself is refused with 2684. */
  userID: string;
  /** `Custom` in communities only. */
  role: Exclude<GroupMemberRole, typeof TYPES.GRP_MBR_ROLE_OWNER>;
}

/** What somebody is to be called in a group. */
export interface SetGroupMemberNameCardOptions {
  groupID: string;
  /** Oneself when left out. */
  userID?: string;
  /** At most 50 bytes; `''` takes the name away. */
  nameCard: string;
}

/** What an app wants to keep about a member. */
export interface SetGroupMemberCustomFieldOptions {
  groupID: string;
  /** Oneself when left out. */
  userID?: string;
  /** At least one. Merged by key; at most 5 keys of 16 bytes, values of 64 bytes. */
  memberCustomField: KeyValue[];
}

/** The group and the member after a change. Both are live. */
export interface GroupMemberChange {
  /** `undefined` when the SDK does not know the group, or when a topicID was passed. */
  group?: Group | undefined;
  /** `undefined` in an AVChatRoom for a member who was never listed. */
  member?: GroupMember | undefined;
}

/** Who is to be marked, or no longer to be. */
export interface MarkGroupMemberListOptions {
  groupID: string;
  /** At least one; those after the 500th are not marked. */
  userIDList: string[];
  /** The app's own number, 1000 or above. At most 10 different ones in a room. */
  markType: number;
  /** Whether to set the mark or to take it away. */
  enableMark: boolean;
}

/** What came of {@link ChatSDK.markGroupMemberList}. */
export interface MarkGroupMemberListResult {
  successUserIDList: string[];
  failureUserIDList: string[];
}

/** Which members of my groups are looked for. */
export interface SearchCloudGroupMembersOptions {
  /** 1 to 5 words, looked for in userIDs, nicks and name cards. */
  keywordList: string[];
  /** Whether any word or all of them must be found. `'or'` when left out. */
  keywordListMatchType?: KeywordListMatchType;
  /** Checked, and then not sent: members of groups of all types are found but of AVChatRooms. */
  groupTypeList?: SearchableGroupType[];
  /** Only these groups. */
  groupIDList?: string[];
  /** How many results a page has: 1 to 100, 20 when left out. */
  count?: number;
  /** What the page before returned; left out for the first. */
  cursor?: string;
}

/** A member that was found. A plain copy. */
export interface FoundGroupMember {
  userID: string;
  /** Untrusted. */
  nick: string;
  /** Untrusted. */
  nameCard: string;
  /** URL. Untrusted. */
  avatar: string;
}

/** The members that were found in one group. */
export interface FoundGroupMembers {
  groupInfo: {
    groupID: string;
    /** Untrusted. */
    name: string;
    type: GroupType;
    /** URL. Untrusted. */
    avatar: string;
  };
  memberList: FoundGroupMember[];
}

/** What {@link MemberMethods.searchCloudGroupMembers} finds. */
export type CloudGroupMemberSearchResult = CloudSearchPage<FoundGroupMembers>;
