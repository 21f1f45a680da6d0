import { TYPES } from '@parlor/sdk';
import { TIMResult } from '../../native/common-result.js';
import type { FriendProfile, FriendResult } from '../../native/friend-profile.js';
import { userProfile } from './user-profile.js';

/** Somebody who is no friend, and of whom nothing is known but the ID. */
export function unknownPerson(userID: string): FriendProfile {
  return {
    friend_profile_identifier: userID,
    friend_profile_group_name_array: [],
    friend_profile_remark: '',
    friend_profile_add_wording: '',
    friend_profile_add_source: '',
    friend_profile_add_time: 0,
    friend_profile_user_profile: [
      userProfile({
        userID,
        nick: '',
        avatar: '',
        gender: '',
        birthday: 0,
        location: '',
        selfSignature: '',
        allowType: TYPES.ALLOW_TYPE_ALLOW_ANY,
        language: 0,
        messageSettings: 0,
        adminForbidType: TYPES.FORBID_TYPE_NONE,
        level: 0,
        role: 0,
        lastUpdatedTime: 0,
        profileCustomField: [],
      }),
    ],
    friend_profile_custom_string_array: [],
  };
}

/** That something was done for somebody. */
export function served(userID: string): FriendResult {
  return {
    friend_result_identifier: userID,
    friend_result_code: TIMResult.TIM_SUCC,
    friend_result_desc: '',
  };
}
