import { type Gender, TYPES } from '@parlor/sdk';
import { TIMGenderType } from '../native/profiles.js';

const NUMBERS: Readonly<Record<Gender, number>> = {
  '': TIMGenderType.kTIMGenderType_Unknown,
  [TYPES.GENDER_UNKNOWN]: TIMGenderType.kTIMGenderType_Unknown,
  [TYPES.GENDER_MALE]: TIMGenderType.kTIMGenderType_Male,
  [TYPES.GENDER_FEMALE]: TIMGenderType.kTIMGenderType_Female,
};

const GENDERS: Readonly<Record<number, Gender>> = {
  // The native SDK does not tell what was never set from what is not to be known.
  [TIMGenderType.kTIMGenderType_Unknown]: '',
  [TIMGenderType.kTIMGenderType_Male]: TYPES.GENDER_MALE,
  [TIMGenderType.kTIMGenderType_Female]: TYPES.GENDER_FEMALE,
};

/** The native number of a gender. */
export function genderNumber(gender: Gender): number {
  return NUMBERS[gender];
}

/** The gender behind a native number; `undefined` when there is none. */
export function genderOf(number: number): Gender | undefined {
  return GENDERS[number];
}
