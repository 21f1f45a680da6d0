import type { CommonResult } from './common-result.js';
import type { FriendResult } from './friend-profile.js';

/** Who has asked. */
export const TIMFriendPendencyType = {
  FriendPendencyTypeComeIn: 0,
  FriendPendencyTypeSendOut: 1,
  FriendPendencyTypeBoth: 2,
} as const;

/** What is said to who has asked. */
export const TIMFriendResponseAction = {
  ResponseActionAgree: 0,
  ResponseActionAgreeAndAdd: 1,
  ResponseActionReject: 2,
} as const;

/** Somebody who has asked, or was asked, as the callback is told. */
export interface FriendAddPendency {
  friend_add_pendency_identifier: string;
  friend_add_pendency_nick_name: string;
  friend_add_pendency_add_source: string;
  friend_add_pendency_add_wording: string;
}

/** An open application. */
export interface FriendAddPendencyInfo {
  /** {@link TIMFriendPendencyType}. */
  friend_add_pendency_info_type: number;
  friend_add_pendency_info_identifier: string;
  friend_add_pendency_info_nick_name: string;
  friend_add_pendency_info_add_time: number;
  friend_add_pendency_info_add_source: string;
  friend_add_pendency_info_add_wording: string;
}

/** A page of the open applications. */
export interface PendencyPage {
  pendency_page_start_time: number;
  pendency_page_unread_num: number;
  pendency_page_current_seq: number;
  pendency_page_pendency_info_array: FriendAddPendencyInfo[];
}

/** What TIMFriendshipGetPendencyList takes. */
export interface FriendshipGetPendencyListParams {
  params: {
    /** {@link TIMFriendPendencyType}. */
    friendship_get_pendency_list_param_type?: number;
    friendship_get_pendency_list_param_start_seq?: number;
    friendship_get_pendency_list_param_start_time?: number;
    friendship_get_pendency_list_param_limited_size?: number;
  };
  user_data?: string;
}

/** What TIMFriendshipHandleFriendAddRequest takes. */
export interface HandleFriendAddParams {
  params: {
    friend_response_identifier?: string;
    /** {@link TIMFriendResponseAction}. */
    friend_response_action?: number;
    friend_response_remark?: string;
    friend_response_group_name?: string;
  };
  user_data?: string;
}

/** What TIMFriendshipDeletePendency takes. */
export interface DeletePendencyParams {
  params: {
    /** {@link TIMFriendPendencyType}. */
    friendship_delete_pendency_param_type?: number;
    /** A list of one by the declaration; the native library takes more. */
    friendship_delete_pendency_param_identifier_array?: string[];
  };
  user_data?: string;
}

/** What TIMFriendshipReportPendencyReaded takes. */
export interface ReportPendencyReadedParams {
  /** Seconds since the epoch; 0 is now. */
  timestamp?: number;
  user_data?: string;
}

/** What TIMSetFriendAddRequestCallback takes: told of a list of {@link FriendAddPendency}, as a text of JSON. */
export interface FriendAddRequestCallbackParams {
  callback: (json_friend_add_request_pendency_array: string, user_data: string) => void;
  user_data?: string;
}

/** What TIMSetFriendApplicationListDeletedCallback takes: told of a list of IDs, as a text of JSON. */
export interface FriendApplicationListDeletedCallbackParams {
  callback: (json_identifier_array: string, user_data: string) => void;
  user_data?: string;
}

/** What TIMSetFriendApplicationListReadCallback takes. */
export interface FriendApplicationListReadCallbackParams {
  callback: (user_data: string) => void;
  user_data?: string;
}

/** The part of TimRender that is about applications for friendship. It answers in `json_params`. */
export interface FriendApplicationRender {
  /** The open applications. */
  TIMFriendshipGetPendencyList(
    param: FriendshipGetPendencyListParams,
  ): Promise<CommonResult<PendencyPage>>;
  /** Says yes or no. */
  TIMFriendshipHandleFriendAddRequest(
    param: HandleFriendAddParams,
  ): Promise<CommonResult<FriendResult>>;
  /** Takes applications off one's own list. */
  TIMFriendshipDeletePendency(param: DeletePendencyParams): Promise<CommonResult<FriendResult[]>>;
  /** Says that one has read them. */
  TIMFriendshipReportPendencyReaded(
    param: ReportPendencyReadedParams,
  ): Promise<CommonResult<string>>;
  /** Takes the one callback of who has asked, or was asked. */
  TIMSetFriendAddRequestCallback(param: FriendAddRequestCallbackParams): Promise<void>;
  /** Takes the one callback of applications that are gone. */
  TIMSetFriendApplicationListDeletedCallback(
    param: FriendApplicationListDeletedCallbackParams,
  ): Promise<void>;
  /** Takes the one callback of all having been read. */
  TIMSetFriendApplicationListReadCallback(
    param: FriendApplicationListReadCallbackParams,
  ): Promise<void>;
}

/** {@link FriendApplicationRender}, by name. */
export const FRIEND_APPLICATION_RENDER_METHODS = [
  'TIMFriendshipGetPendencyList',
  'TIMFriendshipHandleFriendAddRequest',
  'TIMFriendshipDeletePendency',
  'TIMFriendshipReportPendencyReaded',
  'TIMSetFriendAddRequestCallback',
  'TIMSetFriendApplicationListDeletedCallback',
  'TIMSetFriendApplicationListReadCallback',
] as const satisfies readonly (keyof FriendApplicationRender)[];
