import type { UserProfile } from './profiles.js';

/** A field of the app's own of a friend. The package spells it so. */
export interface FriendProfileCustemStringInfo {
  /** Starts with `Tag_SNS_Custom_`. */
  friend_profile_custom_string_info_key?: string;
  friend_profile_custom_string_info_value?: string;
}

/** What is known of a friend, and of who is on the blacklist. */
export interface FriendProfile {
  friend_profile_identifier: string;
  /** The friend groups that the person is in. */
  friend_profile_group_name_array: string[];
  friend_profile_remark: string;
  friend_profile_add_wording: string;
  friend_profile_add_source: string;
  friend_profile_add_time: number;
  /** A list of one by the declaration, the object itself by the C header. */
  friend_profile_user_profile: [UserProfile];
  friend_profile_custom_string_array: FriendProfileCustemStringInfo[];
}

/** What came of a call for one of several people. */
export interface FriendResult {
  friend_result_identifier: string;
  friend_result_code: number;
  friend_result_desc: string;
}
