import { TYPES } from '@parlor/sdk';
import { TIMGroupMemberRole, TIMGroupMemberRoleOnTheWire } from '../native/members.js';

/** The roles that a member can have on both sides. */
export type NativeRole =
  | typeof TYPES.GRP_MBR_ROLE_OWNER
  | typeof TYPES.GRP_MBR_ROLE_ADMIN
  | typeof TYPES.GRP_MBR_ROLE_MEMBER;

const ROLES: Readonly<Record<number, NativeRole>> = {
  [TIMGroupMemberRole.kTIMMemberRole_Normal]: TYPES.GRP_MBR_ROLE_MEMBER,
  [TIMGroupMemberRole.kTIMMemberRole_Admin]: TYPES.GRP_MBR_ROLE_ADMIN,
  [TIMGroupMemberRole.kTIMMemberRole_Owner]: TYPES.GRP_MBR_ROLE_OWNER,
  [TIMGroupMemberRoleOnTheWire.kTIMMemberRole_Normal]: TYPES.GRP_MBR_ROLE_MEMBER,
  [TIMGroupMemberRoleOnTheWire.kTIMMemberRole_Admin]: TYPES.GRP_MBR_ROLE_ADMIN,
  [TIMGroupMemberRoleOnTheWire.kTIMMemberRole_Owner]: TYPES.GRP_MBR_ROLE_OWNER,
};

const NUMBERS: Readonly<Record<NativeRole, number>> = {
  [TYPES.GRP_MBR_ROLE_MEMBER]: TIMGroupMemberRoleOnTheWire.kTIMMemberRole_Normal,
  [TYPES.GRP_MBR_ROLE_ADMIN]: TIMGroupMemberRoleOnTheWire.kTIMMemberRole_Admin,
  [TYPES.GRP_MBR_ROLE_OWNER]: TIMGroupMemberRoleOnTheWire.kTIMMemberRole_Owner,
};

/** A role by either numbering: 1, 2, 3 of the declaration, 200, 300, 400 of the C header. 0 is a member. */
export function roleOf(number = 0): NativeRole {
  return ROLES[number] ?? TYPES.GRP_MBR_ROLE_MEMBER;
}

/** The number of the C header: what the native library itself tells. */
export function roleNumber(role: NativeRole): number {
  return NUMBERS[role];
}
