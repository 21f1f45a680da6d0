import {
  ChatError,
  type KeyValue,
  type Profile,
  TYPES,
  type UpdateMyProfileOptions,
} from '@parlor/sdk';
import { checkProfileChanges } from '@parlor/sdk/implementation';
import { addPermissionNumber } from '../../codec/add-permissions.js';
import { genderNumber } from '../../codec/genders.js';
import type { UserProfileItem } from '../../native/profiles.js';

/** Throws what the Web's client finds wrong with a change before it asks anybody, and what the native SDK has no field for. */
export function checkChanges(changes: UpdateMyProfileOptions): void {
  checkProfileChanges(changes);
  const { messageSettings, adminForbidType } = changes;
  if (messageSettings !== undefined || adminForbidType !== undefined) {
    throw new ChatError({ code: 3122 });
  }
}

/** A change in the words of the native SDK. */
export function profileItem(changes: UpdateMyProfileOptions): UserProfileItem {
  const { nick, gender, avatar, selfSignature, allowType, profileCustomField } = changes;
  const { location, language, birthday, level, role } = changes;
  return {
    ...(nick === undefined ? {} : { user_profile_item_nick_name: nick }),
    ...(gender === undefined ? {} : { user_profile_item_gender: genderNumber(gender) }),
    ...(avatar === undefined ? {} : { user_profile_item_face_url: avatar }),
    ...(selfSignature === undefined ? {} : { user_profile_item_self_signature: selfSignature }),
    ...(allowType === undefined
      ? {}
      : { user_profile_item_add_permission: addPermissionNumber(allowType) }),
    ...(location === undefined ? {} : { user_profile_item_location: location }),
    ...(language === undefined ? {} : { user_profile_item_language: language }),
    ...(birthday === undefined ? {} : { user_profile_item_birthday: birthday }),
    ...(level === undefined ? {} : { user_profile_item_level: level }),
    ...(role === undefined ? {} : { user_profile_item_role: role }),
    ...(profileCustomField && profileCustomField.length > 0
      ? {
          user_profile_item_custom_string_array: profileCustomField.map(({ key, value }) => ({
            user_profile_custom_string_info_key: key,
            user_profile_custom_string_info_value: value,
          })),
        }
      : {}),
  };
}

/** A profile with a change in it: fields of the app's own are merged by key. */
export function changed(
  profile: Profile,
  { gender, profileCustomField = [], ...plain }: UpdateMyProfileOptions,
): Profile {
  return {
    ...profile,
    ...plain,
    // As it will be told: the native SDK does not tell what was never set from what is not to be known.
    ...(gender === undefined ? {} : { gender: gender === TYPES.GENDER_UNKNOWN ? '' : gender }),
    profileCustomField: merged(profile.profileCustomField, profileCustomField),
  };
}

function merged(fields: readonly KeyValue[], changes: readonly KeyValue[]): KeyValue[] {
  const values = new Map(fields.map(({ key, value }) => [key, value]));
  for (const { key, value } of changes) values.set(key, value);
  return [...values].map(([key, value]) => ({ key, value }));
}
