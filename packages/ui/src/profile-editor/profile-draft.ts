import type { ProfileSnapshot } from '@parlor/hooks';
import type { AllowType, Gender, UpdateMyProfileOptions } from '@parlor/sdk';
import { bytesOf } from '../internals/name-problem.js';
import { safeLinkUrl } from '../internals/safe-url.js';
import { type BirthdayBounds, fromBirthdayField, toBirthdayField } from './birthday-field.js';

/** What can be changed, called as in a profile. */
export type ProfileEditorField =
  | 'avatar'
  | 'nick'
  | 'selfSignature'
  | 'gender'
  | 'birthday'
  | 'location'
  | 'allowType';

/** What stands in the fields. */
export interface ProfileDraft {
  readonly avatar: string;
  readonly nick: string;
  readonly selfSignature: string;
  readonly gender: Exclude<Gender, ''>;
  /** As date fields have it. */
  readonly birthday: string;
  readonly location: string;
  readonly allowType: AllowType;
}

/** What is wrong with a field. */
export type FieldProblem = 'long' | 'address' | 'day';

/** In the order in which they stand. */
export const PROFILE_FIELDS: readonly ProfileEditorField[] = [
  'avatar',
  'nick',
  'selfSignature',
  'gender',
  'birthday',
  'location',
  'allowType',
];

/** How many bytes the service keeps of each text. */
export const LONGEST = { avatar: 500, nick: 500, selfSignature: 500, location: 16 } as const;

/** A person who has never said it, and one who does not want to. */
export const NOT_SAID = 'Gender_Type_Unknown' satisfies Gender;

/** The profile as it stands in the fields. */
export function draftOf(profile: ProfileSnapshot): ProfileDraft {
  const { avatar, nick, selfSignature, gender, birthday, location, allowType } = profile;
  return {
    ...{ avatar, nick, selfSignature, location, allowType },
    gender: gender || NOT_SAID,
    birthday: toBirthdayField(birthday),
  };
}

/** What of the fields says something else than the profile, as the service takes it. Texts without spaces around them. */
export function changesOf(
  profile: ProfileSnapshot,
  typed: Partial<ProfileDraft>,
  bounds: BirthdayBounds,
): UpdateMyProfileOptions {
  const before = draftOf(profile);
  const { birthday, ...plain } = differing(before, typed);
  const number = birthday === undefined ? undefined : fromBirthdayField(birthday, bounds);
  return { ...plain, ...(number !== undefined && { birthday: number }) };
}

/** What is wrong with the fields that were changed. What was there before is not blamed on anybody. */
export function problemsOf(
  profile: ProfileSnapshot,
  typed: Partial<ProfileDraft>,
  bounds: BirthdayBounds,
): ReadonlyMap<ProfileEditorField, FieldProblem> {
  const changed = differing(draftOf(profile), typed);
  const problems = new Map<ProfileEditorField, FieldProblem>();
  for (const field of ['avatar', 'nick', 'selfSignature', 'location'] as const) {
    if (bytesOf(changed[field] ?? '') > LONGEST[field]) problems.set(field, 'long');
  }
  const { avatar = '', birthday = '' } = changed;
  if (avatar !== '' && safeLinkUrl(avatar) === undefined) problems.set('avatar', 'address');
  if (fromBirthdayField(birthday, bounds) === undefined) problems.set('birthday', 'day');
  return problems;
}

function differing(before: ProfileDraft, typed: Partial<ProfileDraft>): Partial<ProfileDraft> {
  const changed = PROFILE_FIELDS.flatMap((field) => {
    const value = typed[field]?.trim();
    return value === undefined || value === before[field] ? [] : [[field, value] as const];
  });
  // Nothing but spaces were taken away.
  return Object.fromEntries(changed) as Partial<ProfileDraft>;
}
