import type { Profile, UpdateMyProfileOptions } from '@parlor/sdk';
import { list, text } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

type PlainField = Exclude<keyof UpdateMyProfileOptions, 'profileCustomField'>;

/** What the service calls the fields of a profile. */
const TAGS = {
  nick: 'Tag_Profile_IM_Nick',
  avatar: 'Tag_Profile_IM_Image',
  gender: 'Tag_Profile_IM_Gender',
  birthday: 'Tag_Profile_IM_BirthDay',
  location: 'Tag_Profile_IM_Location',
  selfSignature: 'Tag_Profile_IM_SelfSignature',
  allowType: 'Tag_Profile_IM_AllowType',
  language: 'Tag_Profile_IM_Language',
  messageSettings: 'Tag_Profile_IM_MsgSettings',
  adminForbidType: 'Tag_Profile_IM_AdminForbidType',
  level: 'Tag_Profile_IM_Level',
  role: 'Tag_Profile_IM_Role',
} as const satisfies Readonly<Partial<Record<keyof Profile, string>>>;

/** A profile as the service tells it, whole: what is left out stays with the SDK as it was, also what was cleared. */
export function profileItems(profile: Profile): WireBody[] {
  const plain = Object.entries(TAGS).map(([field, Tag]) => ({
    Tag,
    Value: profile[field as keyof typeof TAGS],
  }));
  const custom = profile.profileCustomField.map(({ key: Tag, value: Value }) => ({ Tag, Value }));
  return [...plain, ...custom];
}

/** What is to be changed of a profile, as the SDK says it. */
export function changesOf(body: WireBody): UpdateMyProfileOptions {
  const fields = new Map(Object.entries(TAGS).map(([field, tag]) => [tag as string, field]));
  const changes: Record<string, unknown> = {};
  const profileCustomField: { key: string; value: string }[] = [];
  for (const item of list(body, 'ProfileItem')) {
    const field = fields.get(text(item, 'Tag'));
    const value = (item as WireBody)['Value'];
    if (field) changes[field as PlainField] = value;
    else profileCustomField.push({ key: text(item, 'Tag'), value: String(value) });
  }
  return {
    ...changes,
    ...(profileCustomField.length > 0 && { profileCustomField }),
  } as UpdateMyProfileOptions;
}
