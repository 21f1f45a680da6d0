import type { CommonResult } from './common-result.js';
import type { FriendResult } from './friend-profile.js';

/** On whose lists a friendship is, mine alone or both; and whose lists are looked at. */
export const TIMFriendType = {
  FriendTypeSingle: 0,
  FriendTypeBoth: 1,
} as const;

/** Who has whom, A being me. */
export const TIMFriendCheckRelation = {
  FriendCheckNoRelation: 0,
  FriendCheckAWithB: 1,
  FriendCheckBWithA: 2,
  FriendCheckBothWay: 3,
} as const;

/** What TIMFriendshipAddFriend takes. */
export interface AddFriendParams {
  params: {
    friendship_add_friend_param_identifier?: string;
    /** {@link TIMFriendType}. */
    friendship_add_friend_param_friend_type?: number;
    friendship_add_friend_param_remark?: string;
    friendship_add_friend_param_group_name?: string;
    /** Starts with `AddSource_Type_`. */
    friendship_add_friend_param_add_source?: string;
    friendship_add_friend_param_add_wording?: string;
  };
  user_data?: string;
}

/** What TIMFriendshipCheckFriendType takes. */
export interface CheckFriendTypeParams {
  params: {
    /** {@link TIMFriendType}. */
    friendship_check_friendtype_param_check_type?: number;
    /** A list of one by the declaration; the native library takes more. */
    friendship_check_friendtype_param_identifier_array?: string[];
  };
  user_data?: string;
}

/** How somebody and I stand, or why that cannot be said. */
export interface CheckFriendTypeResult {
  friendship_check_friendtype_result_identifier: string;
  /** {@link TIMFriendCheckRelation}. */
  friendship_check_friendtype_result_relation: number;
  friendship_check_friendtype_result_code: number;
  friendship_check_friendtype_result_desc: string;
}

/** The part of TimRender that is about friends. It answers in `json_params`. */
export interface FriendRender {
  /** Befriends somebody, or asks them: 30539 as the code of the one person. */
  TIMFriendshipAddFriend(param: AddFriendParams): Promise<CommonResult<FriendResult>>;
  /** How others and I stand. */
  TIMFriendshipCheckFriendType(
    param: CheckFriendTypeParams,
  ): Promise<CommonResult<CheckFriendTypeResult[]>>;
}

/** {@link FriendRender}, by name. */
export const FRIEND_RENDER_METHODS = [
  'TIMFriendshipAddFriend',
  'TIMFriendshipCheckFriendType',
] as const satisfies readonly (keyof FriendRender)[];
