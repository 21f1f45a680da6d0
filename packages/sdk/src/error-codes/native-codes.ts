import { describe, type ErrorDescription } from './error-description.js';

/** Of the native SDK below Electron. Its results -1 to -6 are not here: these numbers are Parlor’s. */
export const NATIVE_CODES = {
  6013: describe(
    'ERR_SDK_NOT_INITIALIZED',
    'The native SDK is not initialised. Call TIMInit first.',
  ),
  6014: describe('ERR_SDK_NOT_LOGGED_IN', 'Nobody is logged in. Log in first.'),
  6015: describe('ERR_IN_PROGRESS', 'The same operation is running already. Wait for it.', true),
  6017: describe('ERR_INVALID_PARAMETERS', 'An argument of this call is missing or wrong.'),
  6206: describe(
    'ERR_USER_SIG_EXPIRED',
    'The login ticket has expired. Ask your server for a new one.',
  ),
  6208: describe(
    'ERR_LOGIN_KICKED_OFF_BY_OTHER',
    'You were logged out: the account is used on another device.',
  ),
  7003: describe('ERR_SDK_INVALID_USERID', 'This is not a valid userID.'),
  7008: describe(
    'ERR_SDK_FREQ_LIMIT',
    'Too many calls in a short time. Wait a moment and try again.',
    true,
  ),
  7013: describe(
    'ERR_SDK_INTERFACE_NOT_SUPPORT',
    'Your plan of Tencent Cloud Chat does not include this.',
  ),
  7014: describe('ERR_SDK_INVALID_OPERATION', 'This cannot be done here.'),
  8501: describe('ERR_SDK_GROUP_INVALID_ID', 'This group ID is not allowed.'),
  8502: describe('ERR_SDK_GROUP_INVALID_NAME', 'The group name is too long: 30 bytes at most.'),
  8503: describe(
    'ERR_SDK_GROUP_INVALID_INTRODUCTION',
    'The introduction is too long: 240 bytes at most.',
  ),
  8504: describe(
    'ERR_SDK_GROUP_INVALID_NOTIFICATION',
    'The notification is too long: 300 bytes at most.',
  ),
  8505: describe(
    'ERR_SDK_GROUP_INVALID_FACE_URL',
    'The URL of the group’s picture is too long: 100 bytes at most.',
  ),
  8506: describe('ERR_SDK_GROUP_INVALID_NAME_CARD', 'The name card is too long: 50 bytes at most.'),
  8507: describe('ERR_SDK_GROUP_MEMBER_COUNT_LIMIT', 'The group would have too many members.'),
  8508: describe(
    'ERR_SDK_GROUP_JOIN_PRIVATE_GROUP_DENY',
    'Nobody can apply to a Work group: somebody has to invite them.',
  ),
  8509: describe('ERR_SDK_GROUP_INVITE_SUPER_DENY', 'Nobody can be invited as the owner.'),
  8510: describe('ERR_SDK_GROUP_INVITE_NO_MEMBER', 'Nobody was named to be invited.'),
  8511: describe(
    'ERR_SDK_GROUP_ATTR_FREQUENCY_LIMIT',
    'The attributes are changed too often. Wait a moment and try again.',
    true,
  ),
  8512: describe(
    'ERR_SDK_GROUP_GET_ONLINE_MEMBER_COUNT_LIMIT',
    'The number of members online may be asked for once a minute.',
    true,
  ),
  8513: describe('ERR_SDK_GROUP_8513', 'The native SDK refused this group operation.'),
  8514: describe('ERR_SDK_GROUP_8514', 'The native SDK refused this group operation.'),
  8515: describe('ERR_SDK_GROUP_8515', 'The native SDK refused this group operation.'),
  8516: describe(
    'ERR_SDK_GROUP_COUNTER_FREQUENCY_LIMIT',
    'The counters are changed too often. Wait a moment and try again.',
    true,
  ),
  9001: describe('ERR_SDK_FRIENDSHIP_INVALID_PROFILE_KEY', 'There is no such profile field.'),
  9002: describe(
    'ERR_SDK_FRIENDSHIP_INVALID_ADD_REMARK',
    'The remark is too long: 96 bytes at most.',
  ),
  9003: describe(
    'ERR_SDK_FRIENDSHIP_INVALID_ADD_WORDING',
    'The greeting is too long: 120 bytes at most.',
  ),
  9004: describe(
    'ERR_SDK_FRIENDSHIP_INVALID_ADD_SOURCE',
    'The source of the application is too long: 8 bytes at most.',
  ),
  9005: describe('ERR_SDK_FRIENDSHIP_FRIEND_GROUP_EMPTY', 'The friend group has no name.'),
  9006: describe('ERR_SDK_FRIENDSHIP_9006', 'The native SDK refused this.'),
} as const satisfies Record<number, ErrorDescription>;
