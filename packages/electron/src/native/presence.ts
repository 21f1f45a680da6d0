import type { CommonResult } from './common-result.js';

/** Whether somebody is there. */
export const TIMUserStatusType = {
  kTIMUserStatusType_Unkown: 0,
  kTIMUserStatusType_Online: 1,
  kTIMUserStatusType_Offline: 2,
  kTIMUserStatusType_UnLogined: 3,
} as const;

/** Whether somebody is there, and what they say of themselves. */
export interface UserStatusInfo {
  user_status_identifier: string;
  /** {@link TIMUserStatusType}. */
  user_status_status_type: number;
  user_status_custom_status: string;
}

/** What is asked about several people. */
export interface UserStatusParam {
  id_array: string[];
  user_data?: string;
}

/** What TIMSetSelfStatus takes. */
export interface SetSelfStatusParam {
  status: { user_status_custom_status: string };
  user_data?: string;
}

/** What TIMSetUserStatusChangedCallback takes: told of a list of {@link UserStatusInfo}, as a text of JSON. */
export interface UserStatusChangedCallbackParam {
  callback: (json_user_status_array: string, user_data?: string) => void;
  user_data?: string;
}

/** The part of TimRender that is about who is there. */
export interface PresenceRender {
  /** Whether some people are there. */
  TIMGetUserStatus(param: UserStatusParam): Promise<CommonResult<UserStatusInfo[]>>;
  /** Says something of oneself. */
  TIMSetSelfStatus(param: SetSelfStatusParam): Promise<CommonResult<string>>;
  /** Asks to be told when some people come and go. */
  TIMSubscribeUserStatus(param: UserStatusParam): Promise<CommonResult<string>>;
  /** Ends that; of nobody in particular, all of it. */
  TIMUnsubscribeUserStatus(param: UserStatusParam): Promise<CommonResult<string>>;
  /** Takes the one callback of who came and went. */
  TIMSetUserStatusChangedCallback(param: UserStatusChangedCallbackParam): Promise<unknown>;
}

/** {@link PresenceRender}, by name. */
export const PRESENCE_RENDER_METHODS = [
  'TIMGetUserStatus',
  'TIMSetSelfStatus',
  'TIMSubscribeUserStatus',
  'TIMUnsubscribeUserStatus',
  'TIMSetUserStatusChangedCallback',
] as const satisfies readonly (keyof PresenceRender)[];
