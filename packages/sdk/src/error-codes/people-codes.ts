import { describe, type ErrorDescription } from './error-description.js';

/** Of the services for friends, follows and profiles. */
export const PEOPLE_CODES = {
  30001: describe(
    'ERR_SVR_FRIENDSHIP_INVALID_PARAMETERS',
    'The friend service does not accept one of the values.',
  ),
  30002: describe(
    'ERR_SVR_FRIENDSHIP_INVALID_SDKAPPID',
    'The request belongs to another application.',
  ),
  30003: describe('ERR_SVR_FRIENDSHIP_ACCOUNT_NOT_FOUND', 'There is no such person.'),
  30004: describe('ERR_SVR_FRIENDSHIP_ADMIN_REQUIRED', 'Only an administrator may do this.'),
  30005: describe(
    'ERR_SVR_FRIENDSHIP_SENSITIVE_TEXT',
    'The text contains words that are not allowed here.',
  ),
  30006: describe(
    'ERR_SVR_FRIENDSHIP_INTERNAL_ERROR',
    'The friend service failed. Try again.',
    true,
  ),
  30007: describe(
    'ERR_SVR_FRIENDSHIP_NET_TIMEOUT',
    'The friend service did not answer in time. Try again.',
    true,
  ),
  30008: describe('ERR_SVR_FRIENDSHIP_WRITE_CONFLICT', 'Two changes met. Try again.', true),
  30009: describe(
    'ERR_SVR_FRIENDSHIP_ADD_FRIEND_DENY',
    'You are not allowed to ask people to be your friends.',
  ),
  30010: describe('ERR_SVR_FRIENDSHIP_COUNT_LIMIT', 'You have as many friends as the plan allows.'),
  30011: describe(
    'ERR_SVR_FRIENDSHIP_GROUP_COUNT_LIMIT',
    'You have as many friend groups as the plan allows.',
  ),
  30012: describe(
    'ERR_SVR_FRIENDSHIP_PENDENCY_LIMIT',
    'There are too many friend applications. Decide on some first.',
  ),
  30013: describe(
    'ERR_SVR_FRIENDSHIP_BLACKLIST_LIMIT',
    'You have blocked as many people as the plan allows.',
  ),
  30014: describe(
    'ERR_SVR_FRIENDSHIP_PEER_FRIEND_LIMIT',
    'This person has as many friends as the plan allows.',
  ),
  30015: describe('ERR_SVR_FRIENDSHIP_ALREADY_FRIENDS', 'You are friends already.'),
  30515: describe(
    'ERR_SVR_FRIENDSHIP_IN_SELF_BLACKLIST',
    'You have blocked this person. Unblock them first.',
  ),
  30516: describe('ERR_SVR_FRIENDSHIP_ALLOW_TYPE_DENY_ANY', 'This person takes no friends.'),
  30525: describe('ERR_SVR_FRIENDSHIP_IN_PEER_BLACKLIST', 'This person has blocked you.'),
  30539: describe(
    'ERR_SVR_FRIENDSHIP_ALLOW_TYPE_NEED_CONFIRM',
    'This person has been asked. You are friends when they accept.',
  ),
  30540: describe(
    'ERR_SVR_FRIENDSHIP_ADD_FRIEND_SEC_RSTR',
    'The service’s security policy refused this.',
  ),
  30614: describe('ERR_SVR_FRIENDSHIP_PENDENCY_NOT_FOUND', 'There is no such friend application.'),
  31704: describe('ERR_SVR_FRIENDSHIP_DELETE_NONE', 'This person is not your friend.'),
  31707: describe('ERR_SVR_FRIENDSHIP_DELETE_PARTLY_FAILED', 'Some friends could not be deleted.'),
  31804: describe(
    'ERR_SVR_FRIENDSHIP_BLACKLIST_PARTLY_FAILED',
    'Some people could not be blocked or unblocked.',
  ),
  32100: describe('ERR_SVR_FOLLOW_MY_LIMIT', 'You follow as many people as is allowed.'),
  32101: describe('ERR_SVR_FOLLOW_PEER_LIMIT', 'This person has as many followers as is allowed.'),
  32102: describe(
    'ERR_SVR_FOLLOW_MY_MUTUAL_LIMIT',
    'You have as many mutual followers as is allowed.',
  ),
  32103: describe(
    'ERR_SVR_FOLLOW_PEER_MUTUAL_LIMIT',
    'This person has as many mutual followers as is allowed.',
  ),
  40001: describe(
    'ERR_SVR_PROFILE_INVALID_PARAMETERS',
    'The profile service does not accept one of the values.',
  ),
  40002: describe(
    'ERR_SVR_PROFILE_INVALID_SDKAPPID',
    'The request belongs to another application.',
  ),
  40003: describe('ERR_SVR_PROFILE_ACCOUNT_NOT_FOUND', 'There is no such person.'),
  40004: describe('ERR_SVR_PROFILE_ADMIN_REQUIRED', 'Only an administrator may do this.'),
  40005: describe(
    'ERR_SVR_PROFILE_SENSITIVE_TEXT',
    'The profile contains words that are not allowed here.',
  ),
  40006: describe('ERR_SVR_PROFILE_INTERNAL_ERROR', 'The profile service failed. Try again.', true),
  40007: describe(
    'ERR_SVR_PROFILE_NET_TIMEOUT',
    'The profile service did not answer in time. Try again.',
    true,
  ),
  40008: describe(
    'ERR_SVR_PROFILE_WRITE_CONFLICT',
    'Two changes of the profile met. Try again.',
    true,
  ),
  40009: describe('ERR_SVR_PROFILE_40009', 'The profile service refused this.'),
  40601: describe(
    'ERR_SVR_PROFILE_VALUE_TOO_LONG',
    'A profile value is too long: 500 bytes at most.',
  ),
  40605: describe('ERR_SVR_PROFILE_FRIENDS_ONLY', 'Only friends may see this.'),
  40610: describe('ERR_SVR_PROFILE_PERMISSION_DENY', 'You may not change this profile field.'),
  72001: describe(
    'ERR_SVR_STATUS_DISABLED',
    'Online states are not switched on for your application. Switch them on in the console.',
  ),
  72012: describe(
    'ERR_SVR_PROFILE_SUBSCRIPTION_DISABLED',
    'Subscribing to profiles is not switched on for your application.',
  ),
} as const satisfies Record<number, ErrorDescription>;
