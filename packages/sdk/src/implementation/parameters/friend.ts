import type { FriendMethods } from '../../methods/friend-methods.js';
import { field, REQUIRED_LIST, REQUIRED_TEXT, TEXT } from './common.js';
import type { Rule, Rules } from './validate.js';

const SOURCE_PREFIX = 'AddSource_Type_';
const CUSTOM_FIELD_PREFIX = 'Tag_SNS_Custom';

/** Characters after a prefix, and of a remark. */
const MAX_KEYWORD = 8;
const MAX_REMARK = 96;

const SOURCE: Rule = { ...REQUIRED_TEXT, check: isSource };

/** As in the SDK, what is no text and not empty either is a TypeError. */
function isSource(value: unknown): boolean {
  if (!value) return false;
  if (typeof value !== 'string') throw new TypeError('The source is no text.');
  const keyword = value.slice(SOURCE_PREFIX.length);
  return value.startsWith(SOURCE_PREFIX) && keyword.length <= MAX_KEYWORD;
}

/** The SDK counts characters here, where the service counts bytes. */
const REMARK: Rule = {
  ...TEXT,
  check: (value) => typeof value !== 'string' || value.length <= MAX_REMARK,
};

const CUSTOM_FIELDS: Rule = {
  tag: 'array',
  check: (value) => !value || (Array.isArray(value) && value.every(isCustomField)),
};

/** As in the SDK, the prefix may stand anywhere, and counts as a keyword where its `_` is missing. */
function isCustomField(one: unknown): boolean {
  const key = field(one, 'key');
  if (typeof key !== 'string' || !key.includes(CUSTOM_FIELD_PREFIX)) return false;
  const keyword = key.replace(`${CUSTOM_FIELD_PREFIX}_`, '');
  return keyword.length <= MAX_KEYWORD && typeof field(one, 'value') === 'string';
}

/** What the SDK checks synchronously, method by method. */
export const FRIEND_PARAMETERS: { readonly [Name in keyof FriendMethods]?: Rules } = {
  addFriend: { to: REQUIRED_TEXT, source: SOURCE, remark: REMARK },
  deleteFriend: { userIDList: REQUIRED_LIST },
  checkFriend: { userIDList: REQUIRED_LIST },
  getFriendProfile: { userIDList: REQUIRED_LIST },
  updateFriend: { userID: REQUIRED_TEXT, remark: REMARK, friendCustomField: CUSTOM_FIELDS },
  acceptFriendApplication: { userID: REQUIRED_TEXT },
  refuseFriendApplication: { userID: REQUIRED_TEXT },
  deleteFriendApplication: { userID: REQUIRED_TEXT },
  createFriendGroup: { name: REQUIRED_TEXT },
  deleteFriendGroup: { name: REQUIRED_TEXT },
  renameFriendGroup: { oldName: REQUIRED_TEXT, newName: REQUIRED_TEXT },
  addToFriendGroup: { name: REQUIRED_TEXT, userIDList: REQUIRED_LIST },
  removeFromFriendGroup: { name: REQUIRED_TEXT, userIDList: REQUIRED_LIST },
};
