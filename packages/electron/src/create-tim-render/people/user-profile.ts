import type { Profile } from '@parlor/sdk';
import { addPermissionNumber } from '../../codec/add-permissions.js';
import { genderNumber } from '../../codec/genders.js';
import type { UserProfile } from '../../native/profiles.js';

/** A profile in the words of the native SDK. */
export function userProfile(profile: Profile): UserProfile {
  return {
    user_profile_add_permission: addPermissionNumber(profile.allowType),
    user_profile_birthday: profile.birthday,
    user_profile_custom_string_array: profile.profileCustomField.map(({ key, value }) => ({
      user_profile_custom_string_info_key: key,
      user_profile_custom_string_info_value: value,
    })),
    user_profile_face_url: profile.avatar,
    user_profile_gender: genderNumber(profile.gender),
    user_profile_identifier: profile.userID,
    user_profile_language: profile.language,
    user_profile_level: profile.level,
    user_profile_location: profile.location,
    user_profile_nick_name: profile.nick,
    user_profile_role: profile.role,
    user_profile_self_signature: profile.selfSignature,
  };
}
