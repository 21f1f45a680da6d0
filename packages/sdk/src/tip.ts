import type { TYPES } from './constants.js';
import type { InviteOption, JoinOption } from './group.js';
import type { Topic } from './topic.js';
import type { KeyValue } from './user.js';

/** A role as tips tell it: 400 owner, 300 admin, 200 member. */
export type TipRole = 200 | 300 | 400;

/** How somebody got in: 0 freely, 1 after an approval, 2 by invitation. */
export type GroupJoinType = 0 | 1 | 2;

/** Whoever did it, as the tip knows them. Names and picture are untrusted. */
export interface TipOperator {
  userID: string;
  /** Not told in a live room. */
  role?: TipRole;
  nick: string;
  /** URL. */
  avatar: string;
  /** The name in the group. */
  nameCard?: string;
}

/** A member that a tip is about, as far as it tells. Names, picture and reason are untrusted. */
export interface TipMember {
  userID: string;
  nick?: string;
  /** URL. */
  avatar?: string;
  /** The name in the group. */
  nameCard?: string;
  /** Seconds; 0 when the mute was lifted. */
  muteTime?: number;
  /** Why somebody was removed or banned, in the operator's words. */
  reason?: string;
  role?: number;
}

/** The fields of the group that a tip says have changed: only those. Texts and picture are untrusted. */
export interface ChangedGroupProfile {
  groupName?: string;
  introduction?: string;
  notification?: string;
  /** URL. */
  avatar?: string;
  /** The new owner. */
  ownerID?: string;
  muteAllMembers?: boolean;
  joinOption?: JoinOption;
  inviteOption?: InviteOption;
  /** All that the group has: the SDK puts them in the place of those in memory. */
  groupCustomField?: KeyValue[];
}

/** The fields of the topic that a tip says have changed: only those. Texts and picture are untrusted. */
export interface ChangedTopicInfo
  extends Partial<
    Pick<Topic, 'topicName' | 'avatar' | 'introduction' | 'notification' | 'customData'>
  > {
  /** 1 when only the owner and admins may speak now, 0 when all may: a number here, and a boolean in the Topic. */
  muteAllMembers?: 0 | 1;
}

/** What every tip has. */
export interface GroupTipBase {
  /** Who did it. */
  operatorID: string;
  operatorInfo?: TipOperator;
  /** Who is concerned; the operator when nobody else is. */
  userIDList: string[];
  memberList?: TipMember[];
  /** How many members there are **after** the change; the Group itself may still say the old number. */
  memberCount?: number;
  /** The same number by its older name. */
  memberNum?: number;
  /** Where. `to` is the groupID, or the topicID in a topic. The name is untrusted. */
  groupProfile: { from: string; to: string; groupID: string; groupName: string };
}

/** Somebody has come in. */
export interface MemberJoinedTip extends GroupTipBase {
  operationType: typeof TYPES.GRP_TIP_MBR_JOIN;
  groupJoinType?: GroupJoinType;
}

/** Somebody has left; in a live room also who lost the connection. */
export interface MemberQuitTip extends GroupTipBase {
  operationType: typeof TYPES.GRP_TIP_MBR_QUIT;
}

/** Members were removed. Those themselves are told by a system notice. */
export interface MemberKickedOutTip extends GroupTipBase {
  operationType: typeof TYPES.GRP_TIP_MBR_KICKED_OUT;
}

/** Members became admins. */
export interface AdminSetTip extends GroupTipBase {
  operationType: typeof TYPES.GRP_TIP_MBR_SET_ADMIN;
}

/** Admins became ordinary members. */
export interface AdminCanceledTip extends GroupTipBase {
  operationType: typeof TYPES.GRP_TIP_MBR_CANCELED_ADMIN;
}

/** The group's profile was changed, or it has a new owner. */
export interface GroupProfileUpdatedTip extends GroupTipBase {
  operationType: typeof TYPES.GRP_TIP_GRP_PROFILE_UPDATED;
  newGroupProfile: ChangedGroupProfile;
}

/** Members were muted or may speak again: `memberList[].muteTime`. */
export interface MemberProfileUpdatedTip extends GroupTipBase {
  operationType: typeof TYPES.GRP_TIP_MBR_PROFILE_UPDATED;
}

/** A topic's profile was changed. `TYPES` has no name for 8. TOPIC_UPDATED tells of it too. */
export interface TopicUpdatedTip extends GroupTipBase {
  operationType: 8;
  /** Only what has changed. */
  newTopicInfo: ChangedTopicInfo;
}

/** Live rooms: members were banned; `memberList[].reason` may say why. Not stored. */
export interface MemberBannedTip extends GroupTipBase {
  operationType: typeof TYPES.GRP_TIP_BAN_AVCHATROOM_MEMBER;
}

/** Live rooms: members may come back. Not stored. */
export interface MemberUnbannedTip extends GroupTipBase {
  operationType: typeof TYPES.GRP_TIP_UNBAN_AVCHATROOM_MEMBER;
}

/**
 * Something happened in a group, told apart by `operationType`: one of `TYPES.GRP_TIP_*`, or 8.
 *
 * The service may send types that are not here: have a sentence for the rest. What attributes,
 * counters and pinned messages send never gets to the app as a message; events tell of them.
 */
export type GroupTipPayload =
  | MemberJoinedTip
  | MemberQuitTip
  | MemberKickedOutTip
  | AdminSetTip
  | AdminCanceledTip
  | GroupProfileUpdatedTip
  | MemberProfileUpdatedTip
  | TopicUpdatedTip
  | MemberBannedTip
  | MemberUnbannedTip;
