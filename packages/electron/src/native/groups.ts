import type { CommonResult } from './common-result.js';
import type { GroupMemberInfo } from './members.js';

/** Kinds of groups. 3 is an old one that the Web does not have. */
export const TIMGroupType = {
  kTIMGroup_Public: 0,
  kTIMGroup_Private: 1,
  kTIMGroup_ChatRoom: 2,
  kTIMGroup_BChatRoom: 3,
  kTIMGroup_AVChatRoom: 4,
  kTIMGroup_Community: 5,
} as const;

/** How one gets in by asking, and, as `approve_option`, who may bring others in. The C header has 3: unknown. */
export const TIMGroupAddOption = {
  kTIMGroupAddOpt_Forbid: 0,
  kTIMGroupAddOpt_Auth: 1,
  kTIMGroupAddOpt_Any: 2,
} as const;

/** A field of the app's own of a group. */
export interface GroupInfoCustomString {
  group_info_custom_string_info_key: string;
  group_info_custom_string_info_value: string;
}

/** What a new group is to be. */
export interface GroupParams {
  /** 1 to 30 bytes. */
  create_group_param_group_name: string;
  /** At most 48 bytes of printable ASCII. The service makes one when left out. */
  create_group_param_group_id?: string;
  /** {@link TIMGroupType}; Public when left out. */
  create_group_param_group_type?: number;
  /** Communities only. */
  create_group_param_is_support_topic?: boolean;
  /** At most 20. None for an AVChatRoom; `null` is none. */
  create_group_param_group_member_array?: GroupMemberInfo[];
  /** At most 300 bytes. */
  create_group_param_notification?: string;
  /** At most 240 bytes. */
  create_group_param_introduction?: string;
  /** At most 100 bytes. */
  create_group_param_face_url?: string;
  /** {@link TIMGroupAddOption}; Any when left out. */
  create_group_param_add_option?: number;
  create_group_param_max_member_num?: number;
  /** {@link TIMGroupAddOption}; Any when left out. */
  create_group_param_approve_option?: number;
  create_group_param_custom_info?: GroupInfoCustomString[];
}

/** What TIMGroupCreate takes. */
export interface CreateGroupParams {
  params: GroupParams;
  /** Comes back as `user_data`. */
  data?: string;
}

/** What TIMGroupCreate answers, as the package has it; its manual says {@link GroupParams}. */
export interface CreateGroupResult {
  create_group_result_groupid: string;
}

/** What I am in a group. */
export interface GroupSelfInfo {
  group_self_info_join_time: number;
  /** By the numbering of the C header. */
  group_self_info_role: number;
  group_self_info_unread_num: number;
  group_self_info_msg_flag: number;
}

/** What is known of a group. The first ten are told of groups one is in; the C header has them not here. */
export interface GroupInfo {
  group_base_info_group_id: string;
  group_base_info_group_name: string;
  group_base_info_group_type: number;
  group_base_info_face_url: string;
  group_base_info_info_seq: number;
  group_base_info_latest_seq: number;
  group_base_info_readed_seq: number;
  group_base_info_msg_flag: number;
  group_base_info_is_shutup_all: boolean;
  group_base_info_self_info: GroupSelfInfo;
  group_detail_info_group_id: string;
  group_detail_info_group_type: number;
  group_detail_info_group_name: string;
  group_detail_info_notification: string;
  group_detail_info_introduction: string;
  group_detail_info_face_url: string;
  group_detail_info_create_time: number;
  group_detail_info_info_seq: number;
  group_detail_info_last_info_time: number;
  group_detail_info_next_msg_seq: number;
  group_detail_info_last_msg_time: number;
  group_detail_info_member_num: number;
  group_detail_info_max_member_num: number;
  group_detail_info_add_option: number;
  group_detail_info_online_member_num: number;
  group_detail_info_visible: number;
  group_detail_info_searchable: number;
  group_detail_info_is_shutup_all: boolean;
  /** The package spells it so. */
  group_detail_info_owener_identifier: string;
  group_detail_info_is_support_topic: boolean;
  group_detail_info_custom_info: GroupInfoCustomString[];
  group_detail_info_approve_option: number;
}

/** What TIMGroupGetGroupInfoList answers of each group. */
export interface GroupInfoResult {
  get_groups_info_result_code: number;
  get_groups_info_result_desc: string;
  get_groups_info_result_info: GroupInfo;
}

/** What TIMGroupGetGroupInfoList takes. */
export interface GetGroupListParams {
  groupIds: string[];
  data?: string;
}

/** The part of TimRender that is about groups. */
export interface GroupRender {
  /** What is known of some groups, each with a code of its own. */
  TIMGroupGetGroupInfoList(param: GetGroupListParams): Promise<CommonResult<GroupInfoResult[]>>;
  /** Makes a group, with oneself as its owner. */
  TIMGroupCreate(param: CreateGroupParams): Promise<CommonResult<CreateGroupResult>>;
}

/** {@link GroupRender}, by name. */
export const GROUP_RENDER_METHODS = [
  'TIMGroupCreate',
  'TIMGroupGetGroupInfoList',
] as const satisfies readonly (keyof GroupRender)[];
