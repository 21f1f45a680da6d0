import { type Profile, TYPES, type UpdateMyProfileOptions } from '@parlor/sdk';
import { byteLength } from '../../core/byte-length.js';
import {
  type Guard,
  isCount,
  isNumber,
  isRecord,
  isString,
  listOf,
  objectOf,
  oneOf,
  optional,
} from '../../core/guards.js';

const MAX_TEXT_BYTES = 500;
const MAX_LOCATION_BYTES = 16;
const MAX_UINT32 = 0xffff_ffff;

/** What the service calls a custom field. */
const CUSTOM_FIELD = /^Tag_Profile_Custom_([A-Za-z0-9]{1,8})$/;

/** The profile of somebody who has said nothing about themselves. */
export function freshProfile(userID: string, now: number): Profile {
  return {
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
    lastUpdatedTime: now,
    profileCustomField: [],
  };
}

/** What a change of a profile may be made of. */
export const isProfileChange: Guard<UpdateMyProfileOptions> = objectOf<UpdateMyProfileOptions>({
  nick: optional(isString),
  avatar: optional(isString),
  gender: optional(oneOf(TYPES.GENDER_UNKNOWN, TYPES.GENDER_FEMALE, TYPES.GENDER_MALE)),
  selfSignature: optional(isString),
  allowType: optional(
    oneOf(TYPES.ALLOW_TYPE_ALLOW_ANY, TYPES.ALLOW_TYPE_NEED_CONFIRM, TYPES.ALLOW_TYPE_DENY_ANY),
  ),
  birthday: optional(isNumber),
  location: optional(isString),
  language: optional(isNumber),
  messageSettings: optional(isNumber),
  adminForbidType: optional(oneOf(TYPES.FORBID_TYPE_NONE, TYPES.FORBID_TYPE_SEND_OUT)),
  level: optional(isNumber),
  role: optional(isNumber),
  profileCustomField: optional(listOf(objectOf({ key: isString, value: isString }))),
});

/**
 * Why a profile cannot be changed so; `undefined` when it can.
 *
 * @param fields the custom fields that there are, without their prefix; any when left out.
 */
export function changeFailure(
  changes: UpdateMyProfileOptions,
  fields?: readonly string[],
): 40001 | 40006 | 40601 | undefined {
  const { birthday = 0, language = 0, messageSettings = 0, level = 0, role = 0 } = changes;
  const numbers = [birthday, language, messageSettings, level, role];
  if (!numbers.every((one) => isCount(one) && one <= MAX_UINT32)) return 40001;
  const keys = (changes.profileCustomField ?? []).map(({ key }) => key);
  if (!keys.every((key) => isDeclared(key, fields))) return 40006;
  return isTooLong(changes) ? 40601 : undefined;
}

function isDeclared(key: string, fields?: readonly string[]): boolean {
  const name = CUSTOM_FIELD.exec(key)?.[1];
  return name !== undefined && (fields?.includes(name) ?? true);
}

/** Whether one of the texts is longer than the service takes. */
function isTooLong(changes: UpdateMyProfileOptions): boolean {
  const { nick = '', avatar = '', selfSignature = '', location = '' } = changes;
  const values = (changes.profileCustomField ?? []).map(({ value }) => value);
  const texts = [nick, avatar, selfSignature, ...values];
  return (
    texts.some((text) => byteLength(text) > MAX_TEXT_BYTES) ||
    byteLength(location) > MAX_LOCATION_BYTES
  );
}

/** The profile with the changes made: known keys only, custom fields merged by their keys. */
export function changedProfile(
  profile: Profile,
  changes: UpdateMyProfileOptions,
  now: number,
): Profile {
  const { profileCustomField = [], ...plain } = onlyKnown(profile, changes);
  const custom = new Map(
    [...profile.profileCustomField, ...profileCustomField].map(({ key, value }) => [key, value]),
  );
  return {
    ...profile,
    ...plain,
    profileCustomField: [...custom].map(([key, value]) => ({ key, value })),
    lastUpdatedTime: now,
  };
}

/** Whether two profiles of a person differ in nothing but their time. */
export function saysTheSame(one: Profile, other: Profile): boolean {
  const { lastUpdatedTime } = one;
  return JSON.stringify({ ...other, lastUpdatedTime }) === JSON.stringify(one);
}

const UNCHANGEABLE: ReadonlySet<string> = new Set(['userID', 'lastUpdatedTime']);

function onlyKnown(profile: Profile, changes: UpdateMyProfileOptions): UpdateMyProfileOptions {
  const known = Object.entries(changes).filter(
    ([key, value]) => value !== undefined && key in profile && !UNCHANGEABLE.has(key),
  );
  const kept: unknown = Object.fromEntries(known);
  return isRecord(kept) && isProfileChange(kept) ? kept : {};
}
