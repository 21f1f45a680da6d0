import { describe, type ErrorDescription } from './error-description.js';

/** Of the group service. */
export const GROUP_CODES = {
  10002: describe('ERR_SVR_GROUP_INTERNAL_ERROR', 'The group service failed. Try again.', true),
  10003: describe('ERR_SVR_GROUP_API_NAME_ERROR', 'The group service does not know this request.'),
  10004: describe(
    'ERR_SVR_GROUP_INVALID_PARAMETERS',
    'The group service does not accept one of the values.',
  ),
  10005: describe(
    'ERR_SVR_GROUP_ACOUNT_COUNT_LIMIT',
    'Too many people for one call. A group can be created with at most 500.',
  ),
  10006: describe(
    'ERR_SVR_GROUP_FREQ_LIMIT',
    'Too many calls to the group service, or the day’s share is used up. Try again later.',
    true,
  ),
  10007: describe('ERR_SVR_GROUP_PERMISSION_DENY', 'You may not do this in this group.'),
  10008: describe('ERR_SVR_GROUP_INVALID_REQ', 'The group service could not read the request.'),
  10009: describe(
    'ERR_SVR_GROUP_SUPER_NOT_ALLOW_QUIT',
    'The owner cannot leave this group. Hand it over or dismiss it.',
  ),
  10010: describe('ERR_SVR_GROUP_NOT_FOUND', 'This group does not exist, or no longer does.'),
  10011: describe(
    'ERR_SVR_GROUP_JSON_PARSE_FAILED',
    'The group service could not read the request.',
  ),
  10012: describe('ERR_SVR_GROUP_INVALID_ID', 'This is not a valid userID.'),
  10013: describe('ERR_SVR_GROUP_ALLREADY_MEMBER', 'You are already in this group.'),
  10014: describe('ERR_SVR_GROUP_FULL_MEMBER_COUNT', 'This group is full.'),
  10015: describe('ERR_SVR_GROUP_INVALID_GROUPID', 'This is not a valid group ID.'),
  10016: describe('ERR_SVR_GROUP_REJECT_FROM_THIRDPARTY', 'Your own server refused this.'),
  10017: describe('ERR_SVR_GROUP_SHUTUP_DENY', 'You are muted in this group, or everybody is.'),
  10018: describe(
    'ERR_SVR_GROUP_RSP_SIZE_LIMIT',
    'The answer would be too large. Ask for less at a time.',
  ),
  10019: describe('ERR_SVR_GROUP_ACCOUNT_NOT_FOUND', 'One of these people does not exist.'),
  10021: describe('ERR_SVR_GROUP_GROUPID_IN_USED', 'This group ID is taken. Choose another.'),
  10023: describe(
    'ERR_SVR_GROUP_SEND_MSG_FREQ_LIMIT',
    'This group gets too many messages. Wait a moment and try again.',
    true,
  ),
  10024: describe(
    'ERR_SVR_GROUP_REQ_ALLREADY_BEEN_PROCESSED',
    'Somebody else has decided on this application already.',
  ),
  10025: describe(
    'ERR_SVR_GROUP_GROUPID_IN_USED_FOR_SUPER',
    'You already own a group with this ID.',
  ),
  10026: describe('ERR_SVR_GROUP_SDKAPPID_DENY', 'This is switched off for your application.'),
  10030: describe('ERR_SVR_GROUP_REVOKE_MSG_NOT_FOUND', 'There is no such message to take back.'),
  10031: describe(
    'ERR_SVR_GROUP_REVOKE_MSG_TIME_LIMIT',
    'It is too late to take this message back: two minutes are allowed.',
  ),
  10032: describe('ERR_SVR_GROUP_REVOKE_MSG_DENY', 'You may not take this message back.'),
  10033: describe(
    'ERR_SVR_GROUP_NOT_ALLOW_REVOKE_MSG',
    'Messages cannot be taken back in this type of group.',
  ),
  10034: describe('ERR_SVR_GROUP_REMOVE_MSG_DENY', 'Messages of this type cannot be deleted.'),
  10035: describe(
    'ERR_SVR_GROUP_NOT_ALLOW_REMOVE_MSG',
    'Messages of live rooms cannot be deleted.',
  ),
  10036: describe(
    'ERR_SVR_GROUP_AVCHATROOM_COUNT_LIMIT',
    'Your application has as many live rooms as its plan allows.',
  ),
  10037: describe(
    'ERR_SVR_GROUP_COUNT_LIMIT',
    'This person is in as many groups as the plan allows.',
  ),
  10038: describe(
    'ERR_SVR_GROUP_MEMBER_COUNT_LIMIT',
    'The group has as many members as the plan allows.',
  ),
  10041: describe(
    'ERR_SVR_GROUP_REVOKE_MSG_DISABLED',
    'Taking messages back is switched off for groups.',
  ),
  10045: describe(
    'ERR_SVR_GROUP_ATTRIBUTE_KEY_LIMIT',
    'The key of a group attribute is too long: 32 bytes at most.',
  ),
  10046: describe(
    'ERR_SVR_GROUP_ATTRIBUTE_VALUE_LIMIT',
    'The value of a group attribute is too long: 4000 bytes at most.',
  ),
  10047: describe(
    'ERR_SVR_GROUP_ATTRIBUTE_COUNT_LIMIT',
    'A group has at most 16 attributes. Delete one first.',
  ),
  10048: describe(
    'ERR_SVR_GROUP_ATTRIBUTE_SIZE_LIMIT',
    'The attributes of the group are too large together: 16000 bytes at most.',
  ),
  10049: describe(
    'ERR_SVR_GROUP_ATTRIBUTE_WRITE_FREQ_LIMIT',
    'The attributes of this group are changed too often. Wait a moment and try again.',
    true,
  ),
  10050: describe('ERR_SVR_GROUP_ATTRIBUTE_NOT_FOUND', 'There is no such attribute to delete.'),
  10051: describe('ERR_SVR_GROUP_REMOVE_MSG_COUNT_LIMIT', 'Too many messages to delete at once.'),
  10052: describe('ERR_SVR_GROUP_REMOVE_MSG_LIMIT', 'These messages cannot be deleted.'),
  10053: describe('ERR_SVR_GROUP_AT_COUNT_LIMIT', 'A message can mention at most 30 people.'),
  10054: describe(
    'ERR_SVR_GROUP_MEMBER_PAGE_LIMIT',
    'Too many members at once. Ask for a smaller page.',
  ),
  10056: describe(
    'ERR_SVR_GROUP_ATTRIBUTE_WRITE_CONFLICT',
    'Somebody else changed the attributes first. Get them again, decide again, and write again.',
  ),
  10058: describe('ERR_SVR_GROUP_TRIAL_COUNT_LIMIT', 'A trial application has at most 100 groups.'),
  10059: describe(
    'ERR_SVR_GROUP_EDITION_LIMIT',
    'Your plan of Tencent Cloud Chat does not include this.',
  ),
  10062: describe(
    'ERR_SVR_GROUP_READ_RECEIPT_NOT_FOUND',
    'Nothing is known of who has read this message.',
  ),
  10070: describe(
    'ERR_SVR_GROUP_PINNED_COUNT_LIMIT',
    'At most 10 messages can be pinned. Unpin one first.',
  ),
  10071: describe('ERR_SVR_GROUP_ALREADY_PINNED', 'This message is pinned already.'),
  11000: describe(
    'ERR_SVR_GROUP_COMMUNITY_DISABLED',
    'Communities are not switched on for your application. Switch them on in the console.',
  ),
} as const satisfies Record<number, ErrorDescription>;
