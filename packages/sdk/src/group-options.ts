import type { TYPES } from './constants.js';
import type { Group, GroupType, InviteOption, JoinOption, JoinStatus } from './group.js';
import type { KeyValue } from './user.js';

/** The groups I am in. */
export interface GroupListResult {
  /** A new array each time; its elements are the same live objects. */
  groupList: Group[];
  /** `true`: where the groups could not be had, the call rejects instead. */
  isSyncCompleted: boolean;
}

/** Which group's profile is wanted. */
export interface GetGroupProfileOptions {
  groupID: string;
  /** The keys of the custom fields that are wanted. */
  groupCustomFieldFilter?: string[];
  /** Checked to be a list, but not sent. */
  memberCustomFieldFilter?: string[];
}

/** Somebody who is in a group from its beginning, without being asked. */
export interface FirstGroupMember {
  userID: string;
  /** `Member` when left out. `Admin` is not heard in a Work group. */
  role?: typeof TYPES.GRP_MBR_ROLE_ADMIN | typeof TYPES.GRP_MBR_ROLE_MEMBER;
  memberCustomField?: KeyValue[];
}

/** What a new group is to be. The real SDK writes into this object: pass one of its own. */
export interface CreateGroupOptions {
  /** 1 to 30 bytes. */
  name: string;
  /** No default at run time: anything but one of the five is refused with 2600. */
  type: GroupType;
  /**
   * At most 48 bytes of printable ASCII, not beginning with `@TGS#`; a community's begins with `@TGS#_`.
   * The service makes one when left out.
   */
  groupID?: string;
  /** At most 240 bytes. */
  introduction?: string;
  /** At most 300 bytes. */
  notification?: string;
  /** URL, at most 100 bytes. */
  avatar?: string;
  /** Work 200, Public 2000, Meeting 10000, Community 100000 when left out; an AVChatRoom has no limit. */
  maxMemberNum?: number;
  /** Public (`NeedPermission` when left out) and Community (`FreeAccess`) only; dropped silently elsewhere. */
  joinOption?: JoinOption;
  /** `FreeAccess` in Work and Community, `DisableInvite` in Public and Meeting when left out. */
  inviteOption?: InviteOption;
  /** At most 500. Dropped silently for an AVChatRoom. */
  memberList?: FirstGroupMember[];
  /** At most 10 keys of 16 bytes (letters, digits, `_`), values of 512 bytes. */
  groupCustomField?: KeyValue[];
  /** Community only, dropped silently elsewhere. `false` when left out. */
  isSupportTopic?: boolean;
}

/** What came of {@link GroupMethods.createGroup}. */
export interface CreateGroupResult {
  group: Group;
  /** Those who are in too many groups already and were not added. */
  overLimitUserIDList: string[];
}

/** What is to change of a group. What is left out stays. The real SDK writes into this object: pass one of its own. */
export interface UpdateGroupProfileOptions {
  groupID: string;
  /** 1 to 30 bytes. */
  name?: string;
  /** URL, at most 100 bytes. */
  avatar?: string;
  /** At most 240 bytes. */
  introduction?: string;
  /** At most 300 bytes. */
  notification?: string;
  /** Whether only the owner and admins may speak. */
  muteAllMembers?: boolean;
  /** Public and Community only; dropped with a warning elsewhere. */
  joinOption?: JoinOption;
  inviteOption?: InviteOption;
  /** Merged by key; an empty value stays as an empty value. */
  groupCustomField?: KeyValue[];
}

/** What came of {@link GroupMethods.updateGroupProfile}. */
export interface UpdateGroupProfileResult {
  /** `undefined` when the SDK does not know the group. */
  group?: Group | undefined;
}

/** Which group one wants into, and what to tell those who decide. */
export interface JoinGroupOptions {
  groupID: string;
  /** At most 300 bytes. */
  applyMessage?: string;
  /** Checked to be a text, and ignored. */
  type?: GroupType;
}

/** What came of {@link GroupMethods.joinGroup}, told apart by `status`. */
export type JoinGroupResult =
  | {
      status: typeof TYPES.JOIN_STATUS_SUCCESS;
      /**
       * Not there when an AVChatRoom was joined without a login. Another object than the one in memory for an
       * AVChatRoom; for one that is new in memory, role and messageRemindType of selfInfo are `''` until
       * {@link GroupMethods.getGroupProfile} is asked.
       */
      group?: Group;
    }
  | { status: Exclude<JoinStatus, typeof TYPES.JOIN_STATUS_SUCCESS>; group?: never };

/** Who is to own a group. */
export interface ChangeGroupOwnerOptions {
  groupID: string;
  /** A member, not oneself. */
  newOwnerID: string;
}
