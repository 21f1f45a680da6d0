import type { CommonResult } from './common-result.js';
import type { GroupInfo, GroupInfoCustomString } from './groups.js';

/** What of a group is to change: these numbers, or-ed. */
export const TIMGroupModifyInfoFlag = {
  kTIMGroupModifyInfoFlag_None: 0,
  kTIMGroupModifyInfoFlag_Name: 1,
  kTIMGroupModifyInfoFlag_Notification: 2,
  kTIMGroupModifyInfoFlag_Introduction: 4,
  kTIMGroupModifyInfoFlag_FaceUrl: 8,
  kTIMGroupModifyInfoFlag_AddOption: 16,
  kTIMGroupModifyInfoFlag_ShutupAll: 256,
  kTIMGroupModifyInfoFlag_Custom: 512,
  kTIMGroupModifyInfoFlag_ApproveOption: 4096,
  kTIMGroupModifyInfoFlag_Owner: -2147483648,
} as const;

/** What TIMGroupDelete takes. */
export interface DeleteGroupParams {
  groupId: string;
  /** Comes back as `user_data`. */
  data?: string;
}

/** What TIMGroupQuit takes. */
export interface QuitGroupParams extends DeleteGroupParams {}

/** What TIMGroupJoin takes. */
export interface JoinGroupParams {
  groupId: string;
  /** What those are told who decide. */
  helloMsg?: string;
  data?: string;
}

/** What of a group is to be different. Only what its flag names is looked at. */
export interface GroupModifyInfo {
  group_modify_info_param_group_id: string;
  /** {@link TIMGroupModifyInfoFlag}. */
  group_modify_info_param_modify_flag: number;
  group_modify_info_param_group_name?: string;
  group_modify_info_param_notification?: string;
  group_modify_info_param_introduction?: string;
  group_modify_info_param_face_url?: string;
  group_modify_info_param_add_option?: number;
  group_modify_info_param_max_member_num?: number;
  group_modify_info_param_visible?: number;
  group_modify_info_param_searchable?: number;
  group_modify_info_param_is_shutup_all?: boolean;
  group_modify_info_param_owner?: string;
  group_modify_info_param_custom_info?: GroupInfoCustomString[];
  group_modify_info_param_approve_option?: number;
}

/** What TIMGroupModifyGroupInfo takes. */
export interface ModifyGroupParams {
  params: GroupModifyInfo;
  data?: string;
}

/** What TIMGroupGetOnlineMemberCount takes. */
export interface GetOnlineMemberCountParams {
  groupId: string;
  data?: string;
}

/** What TIMGroupGetOnlineMemberCount answers. */
export interface GetOnlineMemberCountResult {
  group_get_online_member_count_result: number;
}

/** The part of TimRender that is about coming to groups, changing them and leaving. */
export interface GroupLifeRender {
  /** The groups one is in: neither live rooms nor communities with topics. */
  TIMGroupGetJoinedGroupList(data?: string): Promise<CommonResult<GroupInfo[]>>;
  /** Joins, or asks to be let in: the answer does not say which. */
  TIMGroupJoin(param: JoinGroupParams): Promise<CommonResult<string>>;
  /** Leaves. */
  TIMGroupQuit(param: QuitGroupParams): Promise<CommonResult<string>>;
  /** Ends a group for all. */
  TIMGroupDelete(param: DeleteGroupParams): Promise<CommonResult<string>>;
  /** Changes what a group says of itself, or whose it is. */
  TIMGroupModifyGroupInfo(param: ModifyGroupParams): Promise<CommonResult<string>>;
  /** How many members are there now. */
  TIMGroupGetOnlineMemberCount(
    param: GetOnlineMemberCountParams,
  ): Promise<CommonResult<GetOnlineMemberCountResult>>;
}

/** {@link GroupLifeRender}, by name. */
export const GROUP_LIFE_RENDER_METHODS = [
  'TIMGroupGetJoinedGroupList',
  'TIMGroupJoin',
  'TIMGroupQuit',
  'TIMGroupDelete',
  'TIMGroupModifyGroupInfo',
  'TIMGroupGetOnlineMemberCount',
] as const satisfies readonly (keyof GroupLifeRender)[];
