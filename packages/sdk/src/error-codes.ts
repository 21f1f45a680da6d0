/** What a code is called, what it means to a person, and whether trying again can help. */
export interface ErrorDescription {
  /** The SDK's or the service's own name of the code, or one of ours where it has none. */
  readonly name: string;
  /** What happened, why, and what to do. */
  readonly text: string;
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable: boolean;
}

const described = {
  [-1]: describe(
    'INVALID_PARAMETERS',
    'An argument of this call is missing or has the wrong type. Check it against the method’s documentation.',
  ),
  [-2]: describe(
    'NOT_YET_IN_LOCAL_ENGINE',
    'This method is not yet in Parlor’s local engine. See docs/not-yet-in-the-engine.md; on Tencent’s cloud it works.',
  ),
  [-3]: describe(
    'PROVIDER_USER_CONFLICT',
    'Another ChatProvider on this SDK instance already logs in a different user. One instance can serve one person: give each person an instance of their own, or render one provider at a time.',
  ),
  [-4]: describe(
    'MALFORMED_DATA',
    'The SDK sent something that could not be understood. It was skipped.',
  ),
  2000: describe(
    'NO_SDKAPPID',
    'No SDKAppID was given. Pass the application’s number to create().',
  ),
  2002: describe('NO_IDENTIFIER', 'No userID was given. Pass the ID of the person who logs in.'),
  2003: describe('NO_USERSIG', 'No userSig was given. Ask your server for one.'),
  2024: describe('USER_NOT_LOGGED_IN', 'Nobody is logged in. Call login() and wait for SDK_READY.'),
  2025: describe('REPEAT_LOGIN', 'A login is already running. Wait for it.'),
  2100: describe('MSG_SEND_FAIL', 'The message could not be sent. Try again.', true),
  2101: describe('MSG_SEND_FAIL_NOT_IN_AV', 'You are not in this live room. Join it first.'),
  2105: describe(
    'MSG_INSTANCE_REQUIRED',
    'This is not a message made by the SDK. Make it by one of the create…Message methods.',
  ),
  2106: describe(
    'MSG_INVALID_CONV_TYPE',
    'Messages can be sent to a person (C2C) or a group (GROUP) only.',
  ),
  2115: describe(
    'MSG_SEND_GRP_WITH_TOPIC_FAIL',
    'This community takes messages in its topics only. Send to one of them.',
  ),
  2403: describe('MSG_CONTENT_IS_EMPTY', 'The message is empty. Give it some content.'),
  2500: describe('CONV_NOT_FOUND', 'There is no such conversation in the list.'),
  2501: describe('USER_OR_GRP_NOT_FOUND', 'There is no such person.'),
  2503: describe('INVALID_CONV_ID', 'This is not a conversation ID: it starts with C2C or GROUP.'),
  2600: describe('ILLEGAL_GRP_TYPE', 'This is not one of the five group types.'),
  2602: describe('ILLEGAL_GRP_ID', 'This group ID is not allowed for this type of group.'),
  2603: describe('CANNOT_FIND_GRP', 'There is no such group in the list.'),
  2623: describe('MEMBER_NOT_IN_GRP', 'You are not in this group.'),
  2660: describe('JOIN_GRP_FAIL', 'The group could not be joined.'),
  2662: describe(
    'CANNOT_JOIN_NON_AV_WITHOUT_LOGIN',
    'Only a live room can be joined without a login. Log in first.',
  ),
  2721: describe(
    'UPDATE_PROFILE_INVALID_PARAM',
    'A profile field is unknown or has the wrong type.',
  ),
  2722: describe('UPDATE_PROFILE_NO_KEY', 'There is nothing to change in the profile.'),
  2801: describe(
    'NETWORK_TIMEOUT',
    'The service did not answer in time. Check the connection and try again.',
    true,
  ),
  2903: describe('UNCAUGHT_ERROR', 'Something unexpected went wrong.'),
  2905: describe('INVALID_OPERATION', 'This experimental operation is unknown.'),
  2996: describe(
    'OVER_FREQUENCY_LIMIT',
    'Too many calls in a short time. Wait a moment and try again.',
    true,
  ),
  3000: describe('LOGGING_IN', 'The login is still running. Wait for SDK_READY.', true),
  3001: describe('LOGIN_FAILED', 'The last login failed. Log in again.'),
  3002: describe(
    'KICKED_OUT_MULT_DEVICE',
    'You were logged out: the account is used on another device.',
  ),
  3003: describe(
    'KICKED_OUT_MULT_ACCOUNT',
    'You were logged out: the account was opened somewhere else.',
  ),
  3004: describe(
    'KICKED_OUT_USERSIG_EXPIRED',
    'You were logged out: the login ticket has expired. Log in with a new one.',
  ),
  3005: describe('LOGGED_OUT', 'You are logged out. Log in again.'),
  3006: describe('KICKED_OUT_REST_API', 'You were logged out by the administration.'),
  10004: describe(
    'ERR_SVR_GROUP_INVALID_PARAMETERS',
    'The group service does not accept one of the values.',
  ),
  10005: describe(
    'ERR_SVR_GROUP_MEMBER_COUNT_LIMIT',
    'A group can be created with at most 500 members.',
  ),
  10007: describe('ERR_SVR_GROUP_PERMISSION_DENY', 'You may not do this in this group.'),
  10009: describe(
    'ERR_SVR_GROUP_OWNER_CANNOT_QUIT',
    'The owner cannot leave this group. Hand it over or dismiss it.',
  ),
  10010: describe('ERR_SVR_GROUP_NOT_FOUND', 'This group does not exist, or no longer does.'),
  10013: describe('ERR_SVR_GROUP_ALREADY_MEMBER', 'You are already in this group.'),
  10014: describe('ERR_SVR_GROUP_FULL_MEMBER_COUNT', 'This group is full.'),
  10015: describe('ERR_SVR_GROUP_INVALID_GROUPID', 'This is not a valid group ID.'),
  10019: describe('ERR_SVR_GROUP_ACCOUNT_NOT_FOUND', 'One of these people does not exist.'),
  10021: describe('ERR_SVR_GROUP_GROUPID_IN_USED', 'This group ID is taken. Choose another.'),
  10025: describe(
    'ERR_SVR_GROUP_GROUPID_IN_USED_FOR_SUPER',
    'You already own a group with this ID.',
  ),
  20001: describe('ERR_SVR_MSG_PKG_PARSE_FAILED', 'The service could not read the request.'),
  20003: describe('ERR_SVR_MSG_INVALID_ID', 'There is no such person.'),
  20005: describe(
    'ERR_SVR_MSG_INTERNAL_ERROR',
    'The service failed. Nothing was changed. Try again.',
    true,
  ),
  20026: describe('MSG_NOT_FOUND', 'There is no such message.'),
  40003: describe('ERR_SVR_PROFILE_ACCOUNT_NOT_FOUND', 'There is no such person.'),
  40601: describe('ERR_SVR_PROFILE_VALUE_TOO_LONG', 'A profile value is too long.'),
  50001: describe('ERR_SVR_CONV_ACCOUNT_NOT_FOUND', 'There is no such account.'),
  50002: describe(
    'ERR_SVR_CONV_INVALID_PARAMETERS',
    'The conversation service does not accept one of the values.',
  ),
  51012: describe(
    'PINNED_CONVERSATIONS_LIMIT',
    'At most 50 conversations can be pinned. Unpin one first.',
  ),
  70001: describe(
    'ERR_SVR_ACCOUNT_USERSIG_EXPIRED',
    'The login ticket has expired. Ask your server for a new one.',
  ),
  70002: describe('ERR_SVR_ACCOUNT_USERSIG_EMPTY', 'The login ticket is empty.'),
  70003: describe(
    'ERR_SVR_ACCOUNT_USERSIG_CHECK_FAILED_3',
    'The login ticket is damaged or cut off.',
  ),
  70005: describe('ERR_SVR_ACCOUNT_USERSIG_CHECK_FAILED_5', 'The login ticket is incomplete.'),
  70009: describe(
    'ERR_SVR_ACCOUNT_USERSIG_CHECK_FAILED_9',
    'The login ticket was signed with another key.',
  ),
  70013: describe(
    'ERR_SVR_ACCOUNT_USERSIG_USERID_MISMATCH',
    'The login ticket belongs to another person.',
  ),
  70014: describe(
    'ERR_SVR_ACCOUNT_USERSIG_SDKAPPID_MISMATCH',
    'The login ticket belongs to another application.',
  ),
  70020: describe('ERR_SVR_ACCOUNT_SDKAPPID_NOT_FOUND', 'There is no such application.'),
  70050: describe(
    'ERR_SVR_ACCOUNT_SIG_VERIFY_BLOCKED',
    'Too many failed logins. Wait a minute.',
    true,
  ),
  70052: describe(
    'ERR_SVR_ACCOUNT_USERSIG_REVOKED',
    'The login ticket was revoked. Ask your server for a new one.',
  ),
  70402: describe(
    'ERR_SVR_ACCOUNT_INVALID_PARAMETERS',
    'This cannot be a userID: it has 1 to 32 printable ASCII characters.',
  ),
  80001: describe('ERR_SVR_COMM_SENSITIVE_TEXT', 'The message was refused by moderation.'),
  80002: describe('ERR_SVR_COMM_BODY_SIZE_LIMIT', 'The message is too large: 12 KB at most.'),
} as const satisfies Record<number, ErrorDescription>;

/**
 * A code that has a name and a text here. Negative ones are Parlor's own: the SDK has no code for
 * them.
 */
export type ErrorCode = keyof typeof described;

/** What is known of a code; a plain sentence with the number for one that is not listed. */
export function describeErrorCode(code: number): ErrorDescription {
  return (
    (described as Record<number, ErrorDescription>)[code] ?? {
      name: 'CHAT_ERROR',
      text: `The chat service refused this with code ${code}.`,
      retryable: false,
    }
  );
}

function describe(name: string, text: string, retryable = false): ErrorDescription {
  return { name, text, retryable };
}
