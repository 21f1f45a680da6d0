import type { CommonResult } from './common-result.js';

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
  group_member_info_group_id?: string;
  group_member_info_nick_name?: string;
  group_member_info_friend_remark?: string;
  group_member_info_face_url?: string;
  group_member_info_is_online?: boolean;
}

/** What came of bringing somebody in, or putting somebody out. */
export const HandleGroupMemberResult = {
  kTIMGroupMember_HandledErr: 0,
  kTIMGroupMember_HandledSuc: 1,
  kTIMGroupMember_Included: 2,
  kTIMGroupMember_Invited: 3,
} as const;

/** Which members are wanted. */
export const TIMGroupMemberRoleFlag = {
  kTIMGroupMemberRoleFlag_All: 0,
  kTIMGroupMemberRoleFlag_Owner: 1,
  kTIMGroupMemberRoleFlag_Admin: 2,
  kTIMGroupMemberRoleFlag_Member: 4,
} as const;

/** What of a member is to change: these numbers, or-ed. */
export const TIMGroupMemberModifyInfoFlag = {
  kTIMGroupMemberModifyFlag_None: 0,
  kTIMGroupMemberModifyFlag_MsgFlag: 1,
  kTIMGroupMemberModifyFlag_MemberRole: 2,
  kTIMGroupMemberModifyFlag_ShutupTime: 4,
  kTIMGroupMemberModifyFlag_NameCard: 8,
  kTIMGroupMemberModifyFlag_Custom: 16,
} as const;

/** What TIMGroupGetMemberInfoList takes. */
export interface GetGroupMemberInfoParams {
  params: {
    group_get_members_info_list_param_group_id: string;
    /** Those who are wanted; all when left out or empty. */
    group_get_members_info_list_param_identifier_array?: string[];
    group_get_members_info_list_param_option?: {
      group_member_get_info_option_info_flag?: number;
      /** {@link TIMGroupMemberRoleFlag}; in live rooms a mark. */
      group_member_get_info_option_role_flag?: number;
      group_member_get_info_option_custom_array?: string[];
    };
    /** 0 for the first page. The package fails without it. */
    group_get_members_info_list_param_next_seq?: number;
  };
  /** Comes back as `user_data`. */
  data?: string;
}

/** What TIMGroupGetMemberInfoList answers: a page, and 0 after the last. */
export interface GetMemberInfoResult {
  group_get_member_info_list_result_next_seq: number;
  group_get_member_info_list_result_info_array: GroupMemberInfo[];
}

/** What TIMGroupInviteMember takes: at most 20 people. */
export interface InviteMemberParams {
  params: {
    group_invite_member_param_group_id: string;
    group_invite_member_param_identifier_array: string[];
    group_invite_member_param_user_data?: string;
  };
  data?: string;
}

/** What TIMGroupDeleteMember takes. */
export interface DeleteMemberParams {
  params: {
    group_delete_member_param_group_id: string;
    group_delete_member_param_identifier_array: string[];
    /** Why. */
    group_delete_member_param_user_data?: string;
    /** Seconds for which they cannot come back. */
    group_delete_member_param_duration?: number;
  };
  data?: string;
}

/** What TIMGroupDeleteMember answers of each: a list, where the declaration has one of them. */
export interface DeleteMemberResult {
  group_delete_member_result_identifier: string;
  /** {@link HandleGroupMemberResult}. */
  group_delete_member_result_result: number;
}

/** What of a member is to be different. Only what its flag names is looked at. */
export interface GroupMemberModifyInfo {
  group_modify_member_info_group_id: string;
  group_modify_member_info_identifier: string;
  /** {@link TIMGroupMemberModifyInfoFlag}. */
  group_modify_member_info_modify_flag?: number;
  group_modify_member_info_msg_flag?: number;
  group_modify_member_info_member_role?: number;
  /** Seconds from now. */
  group_modify_member_info_shutup_time?: number;
  group_modify_member_info_name_card?: string;
  group_modify_member_info_custom_info?: GroupMemberInfoCustemString[];
}

/** What TIMGroupModifyMemberInfo takes. */
export interface ModifyMemberInfoParams {
  params: GroupMemberModifyInfo;
  data?: string;
}

/** The part of TimRender that is about the members of groups. */
export interface MemberRender {
  /** A page of members, or some of them. */
  TIMGroupGetMemberInfoList(
    param: GetGroupMemberInfoParams,
  ): Promise<CommonResult<GetMemberInfoResult>>;
  /** Brings people in. The answer is the text of a list: what came of it, person by person. */
  TIMGroupInviteMember(param: InviteMemberParams): Promise<CommonResult<string>>;
  /** Puts people out. */
  TIMGroupDeleteMember(param: DeleteMemberParams): Promise<CommonResult<DeleteMemberResult>>;
  /** Changes what a member is. */
  TIMGroupModifyMemberInfo(param: ModifyMemberInfoParams): Promise<CommonResult<string>>;
}

/** {@link MemberRender}, by name. */
export const MEMBER_RENDER_METHODS = [
  'TIMGroupGetMemberInfoList',
  'TIMGroupInviteMember',
  'TIMGroupDeleteMember',
  'TIMGroupModifyMemberInfo',
] as const satisfies readonly (keyof MemberRender)[];
