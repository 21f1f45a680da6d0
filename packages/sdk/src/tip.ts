import type { GroupType } from './group.js';
import type { KeyValue } from './user.js';

/** A member, as far as a tip tells. */
export interface TipMember {
  userID: string;
  nick?: string;
  avatar?: string;
  nameCard?: string;
  /** Seconds; 0 when the mute was lifted. */
  muteTime?: number;
  reason?: string;
}

/** The fields of the group that a tip says have changed: only those. */
export interface ChangedGroupProfile {
  groupName?: string;
  introduction?: string;
  notification?: string;
  avatar?: string;
  ownerID?: string;
  muteAllMembers?: boolean;
  joinOption?: string;
  inviteOption?: string;
  groupCustomField?: KeyValue[];
}

/** Something happened in a group. `operationType` is one of `TYPES.GRP_TIP_*`. */
export interface GroupTipPayload {
  operationType: number;
  operatorID: string;
  operatorInfo?: { userID: string; role: number; nick: string; avatar: string; nameCard?: string };
  /** Who is concerned; the operator when nobody else is. */
  userIDList: string[];
  memberList?: TipMember[];
  /** How many members there are after the change. */
  memberCount?: number;
  memberNum?: number;
  /** Joined: 0 freely, 1 after an approval, 2 by invitation. */
  groupJoinType?: 0 | 1 | 2;
  groupProfile: { from: string; to: string; groupID: string; groupName: string };
  newGroupProfile?: ChangedGroupProfile;
}

/** A notice of the system conversation: what happened to me in a group, or what waits for me there. */
export interface GroupSystemNoticePayload {
  /** 1 application, 2 approved, 3 refused, 4 removed, 5 dismissed, 6 created, 7 invited, 8 left, and more. */
  operationType: number;
  operatorID: string;
  groupProfile: { from: string; to: string; groupID: string; name: string; groupType: GroupType };
  /** What the applicant or the one who decided wrote. Untrusted. */
  handleMessage?: string;
  userDefinedField?: string;
  authentication?: string;
  messageKey?: number;
}
