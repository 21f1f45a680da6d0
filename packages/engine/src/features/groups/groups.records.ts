import type { GroupMemberRole, GroupType, InviteOption, JoinOption, KeyValue } from '@parlor/sdk';
import { table } from '../../storage/table.js';

/** A group. Times are seconds. */
export interface GroupRecord {
  groupID: string;
  type: GroupType;
  name: string;
  avatar: string;
  introduction: string;
  notification: string;
  /** `''` after the owner of a Work group has left. */
  ownerID: string;
  createTime: number;
  infoSequence: number;
  lastInfoTime: number;
  /** Of those who are kept as members; the people in a live room are counted when asked for. */
  memberCount: number;
  /** 0: without a limit. */
  maxMemberCount: number;
  joinOption: JoinOption;
  inviteOption: InviteOption;
  groupCustomField: KeyValue[];
  muteAllMembers: boolean;
  isSupportTopic: boolean;
}

/** A member of a group. Times are seconds. */
export interface MemberRecord {
  groupID: string;
  userID: string;
  role: GroupMemberRole;
  nameCard: string;
  joinTime: number;
  lastSendMsgTime: number;
  muteUntil: number;
  memberCustomField: KeyValue[];
}

/** Somebody asks to be let in. */
export interface ApplicationRecord {
  groupID: string;
  userID: string;
  applyMessage: string;
  /** Seconds. */
  time: number;
}

/** By groupID. */
export const groups = table<GroupRecord>('groups');

/** By groupID and userID. */
export const members = table<MemberRecord>('members');

/** The groups of a person: by userID and groupID, to the groupID. */
export const memberships = table<string>('memberships');

/** By groupID and userID. */
export const applications = table<ApplicationRecord>('applications');
