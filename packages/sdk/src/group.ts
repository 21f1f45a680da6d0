import type { TYPES } from './constants.js';
import type { MessageRemindType } from './conversation.js';
import type { KeyValue } from './user.js';

/** The five kinds of groups, by their run-time names: Work is `Private`, Meeting is `ChatRoom`. */
export type GroupType =
  | typeof TYPES.GRP_WORK
  | typeof TYPES.GRP_PUBLIC
  | typeof TYPES.GRP_MEETING
  | typeof TYPES.GRP_AVCHATROOM
  | typeof TYPES.GRP_COMMUNITY;

/** What a member may do. `Custom` exists in communities with permission groups. */
export type GroupMemberRole =
  | typeof TYPES.GRP_MBR_ROLE_OWNER
  | typeof TYPES.GRP_MBR_ROLE_ADMIN
  | typeof TYPES.GRP_MBR_ROLE_MEMBER
  | typeof TYPES.GRP_MBR_ROLE_CUSTOM;

/** How one gets in by asking. */
export type JoinOption =
  | typeof TYPES.JOIN_OPTIONS_FREE_ACCESS
  | typeof TYPES.JOIN_OPTIONS_NEED_PERMISSION
  | typeof TYPES.JOIN_OPTIONS_DISABLE_APPLY;

/** Who may bring others in. */
export type InviteOption =
  | typeof TYPES.INVITE_OPTIONS_FREE_ACCESS
  | typeof TYPES.INVITE_OPTIONS_NEED_PERMISSION
  | typeof TYPES.INVITE_OPTIONS_DISABLE_INVITE;

/** What came of {@link ChatSDK.joinGroup}. */
export type JoinStatus =
  | typeof TYPES.JOIN_STATUS_SUCCESS
  | typeof TYPES.JOIN_STATUS_ALREADY_IN_GROUP
  | typeof TYPES.JOIN_STATUS_WAIT_APPROVAL;

/** What I am in a group. */
export interface GroupSelfInfo {
  userID: string;
  role: GroupMemberRole | '';
  nameCard: string;
  /** Seconds since the epoch. */
  joinTime: number;
  messageRemindType: MessageRemindType | '';
  memberCustomField: KeyValue[];
  readedSequence?: number;
  excludedUnreadSequenceList?: number[];
}

/** A group. Live: the SDK changes it in place. Times are seconds since the epoch. */
export interface Group {
  groupID: string;
  /** At most 30 bytes. Untrusted. */
  name: string;
  /** URL, at most 100 bytes. Untrusted. */
  avatar: string;
  type: GroupType;
  /** At most 240 bytes. Untrusted. */
  introduction: string;
  /** At most 300 bytes. Untrusted. */
  notification: string;
  ownerID: string;
  createTime: number;
  infoSequence: number;
  lastInfoTime: number;
  selfInfo: GroupSelfInfo;
  lastMessage: {
    lastTime: number;
    lastSequence: number;
    fromAccount: string;
    messageForShow: string;
  };
  nextMessageSeq: number;
  memberCount: number;
  maxMemberCount: number;
  joinOption: JoinOption;
  inviteOption: InviteOption;
  groupCustomField: KeyValue[];
  muteAllMembers: boolean;
  isSupportTopic: boolean;
}

/** A member of a group. Live. Times are seconds since the epoch. */
export interface GroupMember {
  userID: string;
  nick: string;
  avatar: string;
  role: GroupMemberRole;
  joinTime: number;
  lastSendMsgTime: number;
  /** At most 50 bytes. Untrusted. */
  nameCard: string;
  /** Muted while this lies in the future; 0 when not muted. */
  muteUntil: number;
  memberCustomField: KeyValue[];
  isOnline: boolean;
}

/** What a new group is to be. */
export interface CreateGroupOptions {
  /** 1 to 30 bytes. */
  name: string;
  /** No default at run time: anything but one of the five is refused with 2600. */
  type: GroupType;
  /** At most 48 bytes of printable ASCII, not beginning with `@TGS#`; the service makes one when left out. */
  groupID?: string;
  introduction?: string;
  notification?: string;
  avatar?: string;
  maxMemberNum?: number;
  /** Public and Community only; dropped silently elsewhere. */
  joinOption?: JoinOption;
  inviteOption?: InviteOption;
  /** Members from the start, at most 500, without being asked. Dropped for an AVChatRoom. */
  memberList?: { userID: string; role?: GroupMemberRole; memberCustomField?: KeyValue[] }[];
  groupCustomField?: KeyValue[];
  /** Community only. */
  isSupportTopic?: boolean;
}

/** What came of {@link ChatSDK.createGroup}. */
export interface CreateGroupResult {
  group: Group;
  /** Those who are in too many groups already and were not added. */
  overLimitUserIDList: string[];
}

/** Which group one wants into, and what to tell those who decide. */
export interface JoinGroupOptions {
  groupID: string;
  applyMessage?: string;
}

/** What came of {@link ChatSDK.joinGroup}; `group` only with `JoinedSuccess`. */
export interface JoinGroupResult {
  status: JoinStatus;
  group?: Group;
}

/** Which group's profile is wanted. */
export interface GetGroupProfileOptions {
  groupID: string;
  groupCustomFieldFilter?: string[];
  memberCustomFieldFilter?: string[];
}

/** Which members are wanted. */
export interface GetGroupMemberListOptions {
  groupID: string;
  role?: GroupMemberRole;
  /** What the page before returned; 0 for the first. */
  offset?: number | string;
  /** 15 when left out, 100 at most. */
  count?: number;
}

/** A page of a group's members. */
export interface GroupMemberListPage {
  memberList: GroupMember[];
  /** To be passed for the next page; 0 when there is none. */
  offset: number | string;
}
