/** Roles, by the declaration of the package. */
export const TIMGroupMemberRole = {
  kTIMMemberRole_None: 0,
  kTIMMemberRole_Normal: 1,
  kTIMMemberRole_Admin: 2,
  kTIMMemberRole_Owner: 3,
} as const;

/** Roles, by the C header, which is what the native library tells. Both numberings are understood. */
export const TIMGroupMemberRoleOnTheWire = {
  kTIMMemberRole_None: 0,
  kTIMMemberRole_Normal: 200,
  kTIMMemberRole_Admin: 300,
  kTIMMemberRole_Owner: 400,
} as const;

/** A field of the app's own of a member. The package spells it so. */
export interface GroupMemberInfoCustemString {
  group_member_info_custom_string_info_key: string;
  group_member_info_custom_string_info_value: string;
}

/** A member of a group. Of a new one at most the ID, the role and the fields of the app's own are heard. */
export interface GroupMemberInfo {
  group_member_info_identifier: string;
  group_member_info_join_time?: number;
  /** {@link TIMGroupMemberRole} or {@link TIMGroupMemberRoleOnTheWire}. */
  group_member_info_member_role?: number;
  group_member_info_msg_flag?: number;
  group_member_info_msg_seq?: number;
  group_member_info_shutup_time?: number;
  group_member_info_name_card?: string;
  group_member_info_custom_info?: GroupMemberInfoCustemString[];
}
