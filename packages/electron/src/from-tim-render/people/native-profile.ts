import type { KeyValue, Profile } from '@parlor/sdk';
import { emptyProfile } from '@parlor/sdk/implementation';
import { allowTypeOf } from '../../codec/add-permissions.js';
import { genderOf } from '../../codec/genders.js';
import { NativeFields, type Report } from '../native-json.js';

/** A profile as the native library tells it; `undefined` when it does not say whose it is. */
export function nativeProfile(native: unknown, report: Report): Profile | undefined {
  const fields = new NativeFields(native, report);
  const userID = fields.id('user_profile_identifier');
  if (userID === undefined) return undefined;
  const empty = emptyProfile(userID);
  return {
    ...empty,
    nick: fields.text('user_profile_nick_name') ?? empty.nick,
    avatar: fields.text('user_profile_face_url') ?? empty.avatar,
    gender: genderOf(fields.number('user_profile_gender') ?? 0) ?? empty.gender,
    birthday: fields.number('user_profile_birthday') ?? empty.birthday,
    location: fields.text('user_profile_location') ?? empty.location,
    selfSignature: fields.text('user_profile_self_signature') ?? empty.selfSignature,
    allowType: allowTypeOf(fields.number('user_profile_add_permission') ?? 0) ?? empty.allowType,
    language: fields.number('user_profile_language') ?? empty.language,
    level: fields.number('user_profile_level') ?? empty.level,
    role: fields.number('user_profile_role') ?? empty.role,
    profileCustomField: customFields(fields, report),
  };
}

function customFields(fields: NativeFields, report: Report): KeyValue[] {
  const list = fields.list('user_profile_custom_string_array') ?? [];
  return list.flatMap((one) => {
    const field = new NativeFields(one, report);
    const key = field.id('user_profile_custom_string_info_key');
    if (key === undefined) return [];
    return [{ key, value: field.text('user_profile_custom_string_info_value') ?? '' }];
  });
}
