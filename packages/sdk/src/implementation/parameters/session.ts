import type { SessionMethods } from '../../methods/session-methods.js';
import { isText, REQUIRED_TEXT } from './common.js';
import type { Rule, Rules } from './validate.js';

const EVENT_NAME: Rule = { check: isText };

const HANDLER: Rule = { check: (value) => typeof value === 'function' };

/** What the SDK checks synchronously, method by method. */
export const SESSION_PARAMETERS: { readonly [Name in keyof SessionMethods]?: Rules } = {
  login: { userID: REQUIRED_TEXT, userSig: REQUIRED_TEXT },
  on: [EVENT_NAME, HANDLER],
  once: [EVENT_NAME, HANDLER],
  off: [EVENT_NAME, HANDLER],
};
