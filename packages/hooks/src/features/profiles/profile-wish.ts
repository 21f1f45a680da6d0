import type { KeyValue, UpdateMyProfileOptions } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import type { ProfileSnapshot } from './profile-snapshot.js';

/** A change of my profile that is asked of the service and not answered yet. */
export interface ProfileWish {
  /** Mine. */
  readonly userID: string;
  readonly changes: UpdateMyProfileOptions;
}

/** What can be changed, but custom fields. */
const CHANGEABLE = [
  'nick',
  'avatar',
  'gender',
  'selfSignature',
  'allowType',
  'birthday',
  'location',
  'language',
  'messageSettings',
  'adminForbidType',
  'level',
  'role',
] as const satisfies readonly (keyof UpdateMyProfileOptions)[];

/** The profile as it is once the changes are made. What the service will refuse for its type is not shown. */
export function withChanges(
  profile: ProfileSnapshot,
  changes: UpdateMyProfileOptions,
): ProfileSnapshot {
  const sound = CHANGEABLE.filter((key) => typeof changes[key] === typeof profile[key]);
  const plain = Object.fromEntries(sound.map((key) => [key, changes[key]]));
  const { profileCustomField } = changes;
  if (!Array.isArray(profileCustomField)) return { ...profile, ...plain };
  return {
    ...profile,
    ...plain,
    profileCustomField: mergeFields(profile.profileCustomField, profileCustomField),
  };
}

/** By their keys, as the service does: what has no value is not there. */
function mergeFields(
  fields: ProfileSnapshot['profileCustomField'],
  changes: readonly KeyValue[],
): ProfileSnapshot['profileCustomField'] {
  const sound = [...fields, ...changes].filter(isRecord);
  const values = new Map(sound.map(({ key, value }) => [key, value]));
  return [...values].flatMap(([key, value]) => (value === '' ? [] : { key, value }));
}
