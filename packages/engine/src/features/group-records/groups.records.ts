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

/** Somebody asks to be let in, or to bring somebody in. */
export interface ApplicationRecord {
  groupID: string;
  /** Who is to be in the group. */
  userID: string;
  /** Who wants to bring them in; `''`: they ask for themselves. */
  inviterID: string;
  kind: ApplicationKind;
  /** What the applicant wrote. */
  note: string;
  /** By which it is told from one before it. Later ones have higher numbers. */
  number: number;
  /** Milliseconds. */
  time: number;
  /** Who has answered it; `''`: it waits. */
  answeredBy: string;
}

/** The SDK's number of what is asked: by who wants in; of who is invited; whether somebody may be invited. */
export type ApplicationKind = 0 | 1 | 2;

/** By groupID. */
export const groups = table<GroupRecord>('groups');

/** By groupID and userID. */
export const members = table<MemberRecord>('members');

/** The groups of a person: by userID and groupID, to the groupID. */
export const memberships = table<string>('memberships');

/** By groupID, userID and inviterID. */
export const applications = table<ApplicationRecord>('group-applications');
