import type { CommonResult } from './common-result.js';

/** Genders. */
export const TIMGenderType = {
  kTIMGenderType_Unknown: 0,
  kTIMGenderType_Male: 1,
  kTIMGenderType_Female: 2,
} as const;

/** Who may become somebody's friend. */
export const TIMProfileAddPermission = {
  kTIMProfileAddPermission_Unknown: 0,
  kTIMProfileAddPermission_AllowAny: 1,
  kTIMProfileAddPermission_NeedConfirm: 2,
  kTIMProfileAddPermission_DenyAny: 3,
} as const;

/** A field of the app's own of a profile. The package spells it so. */
export interface UserProfileCustemStringInfo {
  /** Starts with `Tag_Profile_Custom_`. */
  user_profile_custom_string_info_key: string;
  user_profile_custom_string_info_value: string;
}

/** Who somebody is. */
export interface UserProfile {
  /** {@link TIMProfileAddPermission}. */
  user_profile_add_permission: number;
  user_profile_birthday: number;
  user_profile_custom_string_array: UserProfileCustemStringInfo[];
  user_profile_face_url: string;
  /** {@link TIMGenderType}. */
  user_profile_gender: number;
  user_profile_identifier: string;
  user_profile_language: number;
  user_profile_level: number;
  user_profile_location: string;
  user_profile_nick_name: string;
  user_profile_role: number;
  user_profile_self_signature: string;
}

/** What can be changed of one's own profile; what is left out stays. */
export interface UserProfileItem {
  user_profile_item_nick_name?: string;
  /** {@link TIMGenderType}. */
  user_profile_item_gender?: number;
  user_profile_item_face_url?: string;
  user_profile_item_self_signature?: string;
  /** {@link TIMProfileAddPermission}. */
  user_profile_item_add_permission?: number;
  /** A number by the declaration, a text by the C header. */
  user_profile_item_location?: string | number;
  user_profile_item_language?: number;
  user_profile_item_birthday?: number;
  user_profile_item_level?: number;
  user_profile_item_role?: number;
  user_profile_item_custom_string_array?: UserProfileCustemStringInfo[];
}

/** What TIMProfileGetUserProfileList takes. */
export interface GetUserProfileListParam {
  json_get_user_profile_list_param: {
    friendship_getprofilelist_param_identifier_array: string[];
    /** Whether the service is to be asked, whatever is known here. */
    friendship_getprofilelist_param_force_update: boolean;
  };
  /** Not to be left out: the package hands it on as it is. */
  user_data: string;
}

/** What TIMProfileModifySelfUserProfile takes. */
export interface ModifySelfUserProfileParam {
  json_modify_self_user_profile_param: UserProfileItem;
  /** Not to be left out: the package hands it on as it is. */
  user_data: string;
}

/** What TIMSetSelfInfoUpdatedCallback takes: told of a {@link UserProfile}, as a text of JSON. */
export interface SelfInfoUpdatedCallbackParam {
  callback: (json_user_profile: string, user_data?: string) => void;
  user_data?: string;
}

/** The part of TimRender that is about profiles. */
export interface ProfileRender {
  /** Who some people are. */
  TIMProfileGetUserProfileList(
    param: GetUserProfileListParam,
  ): Promise<CommonResult<UserProfile[]>>;
  /** Changes one's own profile. */
  TIMProfileModifySelfUserProfile(param: ModifySelfUserProfileParam): Promise<CommonResult<string>>;
  /** Takes the one callback of one's own profile, changed here or elsewhere. */
  TIMSetSelfInfoUpdatedCallback(param: SelfInfoUpdatedCallbackParam): Promise<unknown>;
}

/** {@link ProfileRender}, by name. */
export const PROFILE_RENDER_METHODS = [
  'TIMProfileGetUserProfileList',
  'TIMProfileModifySelfUserProfile',
  'TIMSetSelfInfoUpdatedCallback',
] as const satisfies readonly (keyof ProfileRender)[];
