import type { PresenceMethods } from '../../methods/presence-methods.js';
import { ANY_TEXT, LIST, REQUIRED_LIST } from './common.js';
import type { Rules } from './validate.js';

/** What the SDK checks synchronously, method by method. */
export const PRESENCE_PARAMETERS: { readonly [Name in keyof PresenceMethods]?: Rules } = {
  getUserStatus: { userIDList: REQUIRED_LIST },
  setSelfStatus: { customStatus: ANY_TEXT },
  subscribeUserStatus: { userIDList: REQUIRED_LIST },
  unsubscribeUserStatus: {
    userIDList: { ...LIST, check: (value) => !value || Array.isArray(value) },
  },
};
