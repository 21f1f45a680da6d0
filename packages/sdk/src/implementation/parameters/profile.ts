import { TYPES } from '../../constants.js';
import type { ProfileMethods } from '../../methods/profile-methods.js';
import { KEYWORD_LIST, MATCH_TYPE, RESULT_COUNT } from './cloud-search.js';
import { NUMBER, oneOfOrEmpty, TEXT } from './common.js';
import type { Rule, Rules } from './validate.js';

/** What may be left out, but not be `null` or NaN. */
const BIRTHDAY: Rule = {
  ...NUMBER,
  check: (value) => value === undefined || (typeof value === 'number' && value >= 0),
};

/** What the SDK checks synchronously, method by method. */
export const PROFILE_PARAMETERS: { readonly [Name in keyof ProfileMethods]?: Rules } = {
  getUserProfile: { userIDList: { check: Array.isArray } },
  updateMyProfile: {
    profileCustomField: { check: (value) => value === undefined || Array.isArray(value) },
  },
  searchCloudUsers: {
    keywordList: KEYWORD_LIST,
    keywordListMatchType: MATCH_TYPE,
    gender: oneOfOrEmpty(TYPES.GENDER_FEMALE, TYPES.GENDER_MALE),
    miniBirthday: BIRTHDAY,
    maxBirthday: BIRTHDAY,
    count: RESULT_COUNT,
    cursor: TEXT,
  },
};
