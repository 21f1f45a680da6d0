import type { BlacklistMethods } from '../../methods/blacklist-methods.js';
import { REQUIRED_LIST } from './common.js';
import type { Rules } from './validate.js';

/** What the SDK checks synchronously, method by method. */
export const BLACKLIST_PARAMETERS: { readonly [Name in keyof BlacklistMethods]?: Rules } = {
  addToBlacklist: { userIDList: REQUIRED_LIST },
  removeFromBlacklist: { userIDList: REQUIRED_LIST },
};
