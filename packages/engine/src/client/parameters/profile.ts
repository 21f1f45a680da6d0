import { type ProfileMethods, TYPES } from '@parlor/sdk';
import { REQUIRED_LIST, TEXT } from './common.js';
import type { Rule, Rules } from './validate.js';

const MAX_KEYWORDS = 5;
const MAX_COUNT = 100;

/** One to so many words; what is in the list is not looked at. */
const KEYWORD_LIST: Rule = {
  ...REQUIRED_LIST,
  check: (value) => Array.isArray(value) && value.length <= MAX_KEYWORDS,
};

/** What may be left out, but not be `null` or NaN. */
function numberWithin(min: number, max = Number.POSITIVE_INFINITY): Rule {
  return {
    tag: 'number',
    check: (value) =>
      value === undefined || (typeof value === 'number' && value >= min && value <= max),
  };
}

/** One of these, or nothing. */
function oneOfOrEmpty(...values: readonly unknown[]): Rule {
  return { ...TEXT, check: (value) => !value || values.includes(value) };
}

/** What the SDK checks synchronously, method by method. */
export const PROFILE_PARAMETERS: { readonly [Name in keyof ProfileMethods]?: Rules } = {
  getUserProfile: { userIDList: { check: Array.isArray } },
  updateMyProfile: {
    profileCustomField: { check: (value) => value === undefined || Array.isArray(value) },
  },
  searchCloudUsers: {
    keywordList: KEYWORD_LIST,
    keywordListMatchType: oneOfOrEmpty('or', 'and'),
    gender: oneOfOrEmpty(TYPES.GENDER_FEMALE, TYPES.GENDER_MALE),
    miniBirthday: numberWithin(0),
    maxBirthday: numberWithin(0),
    count: numberWithin(1, MAX_COUNT),
    cursor: TEXT,
  },
};
