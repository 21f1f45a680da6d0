import type { CommonResult } from './common-result.js';
import type { FriendProfile, FriendResult } from './friend-profile.js';

/** What is asked about several people, or several friend groups. */
export interface FriendshipStringArrayParams {
  params: string[];
  user_data?: string;
}

/** What TIMFriendshipGetBlackList takes. */
export interface GetBlackListParams {
  user_data?: string;
}

/** What TIMSetFriendBlackListAddedCallback takes: told of a list of {@link FriendProfile}, as a text of JSON. */
export interface FriendBlackListAddedCallbackParams {
  callback: (json_friend_black_added_array: string, user_data: string) => void;
  user_data?: string;
}

/** What TIMSetFriendBlackListDeletedCallback takes: told of a list of IDs, as a text of JSON. */
export interface FriendBlackListDeletedCallbackParams {
  callback: (json_identifier_array: string, user_data: string) => void;
  user_data?: string;
}

/** The part of TimRender that is about the blacklist. It answers in `json_params`. */
export interface BlacklistRender {
  /** Who is on it. */
  TIMFriendshipGetBlackList(param: GetBlackListParams): Promise<CommonResult<FriendProfile[]>>;
  /** Puts people on it. */
  TIMFriendshipAddToBlackList(
    param: FriendshipStringArrayParams,
  ): Promise<CommonResult<FriendResult[]>>;
  /** Takes people off it. */
  TIMFriendshipDeleteFromBlackList(
    param: FriendshipStringArrayParams,
  ): Promise<CommonResult<FriendResult[]>>;
  /** Takes the one callback of who was put on it. */
  TIMSetFriendBlackListAddedCallback(param: FriendBlackListAddedCallbackParams): Promise<void>;
  /** Takes the one callback of who was taken off it. */
  TIMSetFriendBlackListDeletedCallback(param: FriendBlackListDeletedCallbackParams): Promise<void>;
}

/** {@link BlacklistRender}, by name. */
export const BLACKLIST_RENDER_METHODS = [
  'TIMFriendshipGetBlackList',
  'TIMFriendshipAddToBlackList',
  'TIMFriendshipDeleteFromBlackList',
  'TIMSetFriendBlackListAddedCallback',
  'TIMSetFriendBlackListDeletedCallback',
] as const satisfies readonly (keyof BlacklistRender)[];
