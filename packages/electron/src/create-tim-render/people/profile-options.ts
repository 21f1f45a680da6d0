import { TYPES, type UpdateMyProfileOptions } from '@parlor/sdk';
import { allowTypeOf } from '../../codec/add-permissions.js';
import { genderOf } from '../../codec/genders.js';
import type { UserProfileItem } from '../../native/profiles.js';
import { refusal } from '../native-answer.js';

/** What is to be changed of one's own profile, in the words of updateMyProfile. */
export function profileOptions(item: UserProfileItem): UpdateMyProfileOptions {
  const options: UpdateMyProfileOptions = { ...textsOf(item), ...numbersOf(item) };
  const {
    user_profile_item_gender: gender,
    user_profile_item_add_permission: permission,
    user_profile_item_custom_string_array: fields,
  } = item;
  if (gender !== undefined) options.gender = known(genderOf(gender)) || TYPES.GENDER_UNKNOWN;
  if (permission !== undefined) options.allowType = known(allowTypeOf(permission));
  if (fields) {
    options.profileCustomField = fields.map((field) => ({
      key: field.user_profile_custom_string_info_key,
      value: field.user_profile_custom_string_info_value,
    }));
  }
  return options;
}

function textsOf(item: UserProfileItem): UpdateMyProfileOptions {
  const {
    user_profile_item_nick_name: nick,
    user_profile_item_face_url: avatar,
    user_profile_item_self_signature: selfSignature,
    user_profile_item_location: location,
  } = item;
  return {
    ...(nick === undefined ? {} : { nick }),
    ...(avatar === undefined ? {} : { avatar }),
    ...(selfSignature === undefined ? {} : { selfSignature }),
    ...(location === undefined ? {} : { location: String(location) }),
  };
}

function numbersOf(item: UserProfileItem): UpdateMyProfileOptions {
  const {
    user_profile_item_language: language,
    user_profile_item_birthday: birthday,
    user_profile_item_level: level,
    user_profile_item_role: role,
  } = item;
  return {
    ...(language === undefined ? {} : { language }),
    ...(birthday === undefined ? {} : { birthday }),
    ...(level === undefined ? {} : { level }),
    ...(role === undefined ? {} : { role }),
  };
}

/** [inferred] A number that means nothing is a parameter that is none. */
function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw refusal(6017);
  return value;
}
