import { type GetGroupMemberListOptions, TYPES } from '@parlor/sdk';
import { TIMGroupMemberRoleFlag } from '../native/members.js';

type WantedRole = NonNullable<GetGroupMemberListOptions['role']>;

const FLAGS: Readonly<Record<WantedRole, number>> = {
  [TYPES.GRP_MBR_ROLE_OWNER]: TIMGroupMemberRoleFlag.kTIMGroupMemberRoleFlag_Owner,
  [TYPES.GRP_MBR_ROLE_ADMIN]: TIMGroupMemberRoleFlag.kTIMGroupMemberRoleFlag_Admin,
  [TYPES.GRP_MBR_ROLE_MEMBER]: TIMGroupMemberRoleFlag.kTIMGroupMemberRoleFlag_Member,
};

const ROLES: Readonly<Record<number, WantedRole>> = {
  [TIMGroupMemberRoleFlag.kTIMGroupMemberRoleFlag_Owner]: TYPES.GRP_MBR_ROLE_OWNER,
  [TIMGroupMemberRoleFlag.kTIMGroupMemberRoleFlag_Admin]: TYPES.GRP_MBR_ROLE_ADMIN,
  [TIMGroupMemberRoleFlag.kTIMGroupMemberRoleFlag_Member]: TYPES.GRP_MBR_ROLE_MEMBER,
};

/** Which members are wanted; 0, all, for what is no role. */
export function roleFlagOf(role: string | undefined): number {
  const known = Object.entries(FLAGS).find(([name]) => name === role);
  return known?.[1] ?? TIMGroupMemberRoleFlag.kTIMGroupMemberRoleFlag_All;
}

/** The role behind a flag; `undefined` for all, and for several. */
export function memberRoleOf(flag: number): WantedRole | undefined {
  return ROLES[flag];
}
