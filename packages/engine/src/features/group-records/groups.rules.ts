import {
  type CreateGroupOptions,
  type GroupMemberRole,
  type GroupType,
  type InviteOption,
  isCommunityID,
  type JoinOption,
  type KeyValue,
  type MessageRemindType,
  mayInGroup,
  type TipRole,
  TYPES,
} from '@parlor/sdk';
import { byteLength } from '../../core/byte-length.js';
import { areMemberFields } from './member-fields.js';

/** What a type of group is like. */
export interface GroupTypeRules {
  joinOption: JoinOption;
  /** Whether the creator may choose another one. */
  isJoinOptionFree: boolean;
  inviteOption: InviteOption;
  /** 0: without a limit. */
  maxMembers: number;
  hasAdmins: boolean;
  /** Whether those who join see what was said before. */
  seesHistory: boolean;
  countsUnread: boolean;
  tellsJoinAndQuit: boolean;
  /** Whether it is read when everything is read at once. */
  isReadWithAll: boolean;
  /** Whether a message may name the only ones who receive it. */
  takesReceivers: boolean;
  /** Whether everybody can be mentioned at once. */
  mentionsAll: boolean;
  /** Whether messages are acknowledged one by one. */
  hasReceipts: boolean;
  remindType: MessageRemindType;
  /** Members are who is there now, and nothing is kept. */
  isLive: boolean;
}

const ordinary = {
  isJoinOptionFree: false,
  hasAdmins: true,
  seesHistory: true,
  countsUnread: true,
  tellsJoinAndQuit: true,
  isReadWithAll: true,
  takesReceivers: true,
  mentionsAll: true,
  hasReceipts: true,
  remindType: TYPES.MSG_REMIND_ACPT_AND_NOTE,
  isLive: false,
} as const;

/** The table of group types. */
export const GROUP_TYPE_RULES: Readonly<Record<GroupType, GroupTypeRules>> = {
  [TYPES.GRP_WORK]: {
    ...ordinary,
    joinOption: TYPES.JOIN_OPTIONS_DISABLE_APPLY,
    inviteOption: TYPES.INVITE_OPTIONS_FREE_ACCESS,
    maxMembers: 200,
    hasAdmins: false,
    seesHistory: false,
  },
  [TYPES.GRP_PUBLIC]: {
    ...ordinary,
    joinOption: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
    isJoinOptionFree: true,
    inviteOption: TYPES.INVITE_OPTIONS_DISABLE_INVITE,
    maxMembers: 2_000,
    seesHistory: false,
  },
  [TYPES.GRP_MEETING]: {
    ...ordinary,
    joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
    inviteOption: TYPES.INVITE_OPTIONS_DISABLE_INVITE,
    maxMembers: 10_000,
    countsUnread: false,
    tellsJoinAndQuit: false,
    remindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
  },
  [TYPES.GRP_COMMUNITY]: {
    ...ordinary,
    joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
    isJoinOptionFree: true,
    inviteOption: TYPES.INVITE_OPTIONS_FREE_ACCESS,
    maxMembers: 100_000,
    isReadWithAll: false,
    takesReceivers: false,
    mentionsAll: false,
    hasReceipts: false,
  },
  [TYPES.GRP_AVCHATROOM]: {
    ...ordinary,
    joinOption: TYPES.JOIN_OPTIONS_FREE_ACCESS,
    inviteOption: TYPES.INVITE_OPTIONS_DISABLE_INVITE,
    maxMembers: 0,
    takesReceivers: false,
    hasReceipts: false,
    hasAdmins: false,
    countsUnread: false,
    isReadWithAll: false,
    remindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
    isLive: true,
  },
};

/** The longest texts of a group, in bytes. */
const MAX_BYTES = { name: 30, introduction: 240, notification: 300, avatar: 100 } as const;

/** How many members a group can be created with. */
const MAX_FIRST_MEMBERS = 500;

const MAX_CUSTOM_FIELDS = 10;
const MAX_CUSTOM_VALUE_BYTES = 512;

const MAX_ID_BYTES = 48;
const RESERVED_ID_PREFIX = '@TGS#';

/** Why a group cannot be created; `undefined` when nothing in the options is wrong. */
export function creationFailure(options: CreateGroupOptions): 10004 | 10005 | 10015 | undefined {
  const { name, introduction = '', notification = '', avatar = '' } = options;
  const texts = { name, introduction, notification, avatar };
  if (name === '' || isAnyTextTooLong(texts)) return 10004;
  if (!areFieldsAllowed(options.groupCustomField ?? [])) return 10004;
  const { memberList = [] } = options;
  if (!memberList.every((one) => areMemberFields(one.memberCustomField ?? []))) return 10004;
  if (options.groupID !== undefined && !isCustomGroupID(options.groupID, options.type))
    return 10015;
  return memberList.length > MAX_FIRST_MEMBERS ? 10005 : undefined;
}

/** Whether one of the texts of a group is longer than it may be. */
export function isAnyTextTooLong(texts: Record<keyof typeof MAX_BYTES, string>): boolean {
  return (['name', 'introduction', 'notification', 'avatar'] as const).some(
    (field) => byteLength(texts[field]) > MAX_BYTES[field],
  );
}

/** At most ten custom fields, with keys of 16 and values of 512 bytes. */
export function areFieldsAllowed(fields: readonly KeyValue[]): boolean {
  return (
    fields.length <= MAX_CUSTOM_FIELDS &&
    fields.every(({ key }) => /^\w{1,16}$/.test(key)) &&
    fields.every(({ value }) => byteLength(value) <= MAX_CUSTOM_VALUE_BYTES)
  );
}

/** Whether somebody may give a group this ID: 1 to 48 characters of printable ASCII, a community's like a community's, others not like one of the service's own. */
export function isCustomGroupID(groupID: string, type: GroupType): boolean {
  if (groupID.length > MAX_ID_BYTES || !/^[\x20-\x7e]+$/.test(groupID)) return false;
  return type === TYPES.GRP_COMMUNITY
    ? isCommunityID(groupID)
    : !groupID.startsWith(RESERVED_ID_PREFIX);
}

/** The role that a member of the list gets in the new group. */
export function firstRole(type: GroupType, wanted: GroupMemberRole | undefined): GroupMemberRole {
  return wanted === TYPES.GRP_MBR_ROLE_ADMIN && GROUP_TYPE_RULES[type].hasAdmins
    ? TYPES.GRP_MBR_ROLE_ADMIN
    : TYPES.GRP_MBR_ROLE_MEMBER;
}

/** How many members the group may have: what was asked for, within the limit of the type. */
export function memberLimit(type: GroupType, wanted: number | undefined): number {
  const limit = GROUP_TYPE_RULES[type].maxMembers;
  if (!wanted) return limit;
  return limit === 0 ? wanted : Math.min(wanted, limit);
}

/** What comes of somebody's wish to join a group. */
export type Admission = 'joined' | 'waits' | 10007 | 10013 | 10014;

/** Decides on it. */
export function admission(
  group: { joinOption: JoinOption; memberCount: number; maxMemberCount: number },
  isMember: boolean,
): Admission {
  if (isMember) return 10013;
  if (group.joinOption === TYPES.JOIN_OPTIONS_DISABLE_APPLY) return 10007;
  if (group.maxMemberCount > 0 && group.memberCount >= group.maxMemberCount) return 10014;
  return group.joinOption === TYPES.JOIN_OPTIONS_NEED_PERMISSION ? 'waits' : 'joined';
}

/** The longest note of who applies, or who decides on it, in bytes. */
const MAX_NOTE_BYTES = 300;

/** Whether what somebody wrote who applies, or who decides on it, is too long. */
export function isNoteTooLong(note: string): boolean {
  return byteLength(note) > MAX_NOTE_BYTES;
}

/** Why a person cannot leave; `undefined` when they can. */
export function quitFailure(type: GroupType, role: GroupMemberRole | undefined) {
  if (!role) return 10007;
  return mayInGroup('quitGroup', { type }, role) ? undefined : 10009;
}

const RANKS: Readonly<Record<GroupMemberRole, TipRole>> = {
  [TYPES.GRP_MBR_ROLE_OWNER]: 400,
  [TYPES.GRP_MBR_ROLE_ADMIN]: 300,
  [TYPES.GRP_MBR_ROLE_MEMBER]: 200,
  [TYPES.GRP_MBR_ROLE_CUSTOM]: 200,
};

/** The role as a number, as tips tell it: 400 owner, 300 admin, 200 member. */
export function rankOf(role: GroupMemberRole): TipRole {
  return RANKS[role];
}

/** The order of the member list: the owner, admins, then by the time of joining. */
export function byRankAndJoinTime(
  one: { role: GroupMemberRole; joinTime: number; userID: string },
  other: { role: GroupMemberRole; joinTime: number; userID: string },
): number {
  const byRank = rankOf(other.role) - rankOf(one.role);
  if (byRank !== 0) return byRank;
  if (one.joinTime !== other.joinTime) return one.joinTime - other.joinTime;
  return one.userID < other.userID ? -1 : 1;
}
