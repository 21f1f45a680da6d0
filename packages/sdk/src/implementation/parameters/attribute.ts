import type { AttributeMethods } from '../../methods/attribute-methods.js';
import { LIST, REQUIRED_OBJECT, REQUIRED_TEXT } from './common.js';
import type { Rule, Rules } from './validate.js';

const isString = (value: unknown) => typeof value === 'string';

/** Texts by key; an empty text is one, too. */
const ATTRIBUTES: Rule = {
  ...REQUIRED_OBJECT,
  check: (value) => Object.values(Object(value)).every(isString),
};

/** Keys; an empty list means all of them, and is not the same as none. */
const KEYS: Rule = { ...LIST, check: (value) => Array.isArray(value) && value.every(isString) };

const WRITE: Rules = { groupID: REQUIRED_TEXT, groupAttributes: ATTRIBUTES };
const NAME: Rules = { groupID: REQUIRED_TEXT, keyList: KEYS };

/** What the SDK checks synchronously, method by method. */
export const ATTRIBUTE_PARAMETERS: { readonly [Name in keyof AttributeMethods]?: Rules } = {
  initGroupAttributes: WRITE,
  setGroupAttributes: WRITE,
  deleteGroupAttributes: NAME,
  getGroupAttributes: NAME,
};
