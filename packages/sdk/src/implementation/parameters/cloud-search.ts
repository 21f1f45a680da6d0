import { TYPES } from '../../constants.js';
import { LIST, NUMBER, oneOfOrEmpty, REQUIRED_LIST } from './common.js';
import type { Rule } from './validate.js';

const MOST_WORDS = 5;
const MOST_RESULTS = 100;

const SEARCHABLE_TYPES: ReadonlySet<unknown> = new Set([
  TYPES.GRP_WORK,
  TYPES.GRP_PUBLIC,
  TYPES.GRP_MEETING,
  TYPES.GRP_COMMUNITY,
]);

/** One to five words; what is in the list is not looked at. */
export const KEYWORD_LIST: Rule = {
  ...REQUIRED_LIST,
  check: (value) => Array.isArray(value) && value.length <= MOST_WORDS,
};

/** `or`, `and` or nothing. */
export const MATCH_TYPE = oneOfOrEmpty('or', 'and');

/** 1 to 100; may be left out, but not be 0 or `null`. */
export const RESULT_COUNT: Rule = {
  ...NUMBER,
  check: (value) =>
    value === undefined || (typeof value === 'number' && value >= 1 && value <= MOST_RESULTS),
};

/** Types of groups that can be searched for; an AVChatRoom cannot. */
export const GROUP_TYPE_LIST: Rule = {
  ...LIST,
  check: (value) =>
    !value || (Array.isArray(value) && value.every((type) => SEARCHABLE_TYPES.has(type))),
};
