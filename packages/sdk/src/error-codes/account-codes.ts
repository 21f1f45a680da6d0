import { describe, type ErrorDescription } from './error-description.js';

/** Of the service as a whole: access, accounts and moderation. */
export const ACCOUNT_CODES = {
  60002: describe('ERR_SVR_COMM_HTTP_PARSE_FAILED', 'The service could not read the request.'),
  60003: describe('ERR_SVR_COMM_JSON_PARSE_FAILED', 'The service could not read the request.'),
  60004: describe(
    'ERR_SVR_COMM_INVALID_ACCOUNT',
    'The account or its login ticket is missing in the request.',
  ),
  60005: describe(
    'ERR_SVR_COMM_INVALID_ACCOUNT_SIG',
    'The service could not check the login ticket.',
  ),
  60006: describe('ERR_SVR_COMM_INVALID_SDKAPPID', 'There is no such application.'),
  60007: describe('ERR_SVR_COMM_INTERNAL_ERROR', 'The service failed. Try again.', true),
  60008: describe(
    'ERR_SVR_COMM_NET_TIMEOUT',
    'The service did not answer in time. Try again.',
    true,
  ),
  60009: describe('ERR_SVR_COMM_IP_DENY', 'This address is not allowed to use the service.'),
  60010: describe('ERR_SVR_COMM_RESOURCE_DENY', 'This resource is not allowed.'),
  60011: describe(
    'ERR_SVR_COMM_RESOURCE_LIMIT',
    'The share of this resource is used up. Try again later.',
    true,
  ),
  60012: describe('ERR_SVR_COMM_FREQ_LIMIT', 'Too many calls. Wait a moment and try again.', true),
  60013: describe(
    'ERR_SVR_COMM_NO_PLAN',
    'Your application has no plan for this. Choose one in the console.',
  ),
  60014: describe('ERR_SVR_COMM_BUSY', 'The service is busy. Try again later.', true),
  60015: describe(
    'ERR_SVR_COMM_OVERLOAD_60015',
    'The service is overloaded. Try again later.',
    true,
  ),
  60016: describe(
    'ERR_SVR_COMM_OVERLOAD_60016',
    'The service is overloaded. Try again later.',
    true,
  ),
  60017: describe(
    'ERR_SVR_COMM_APP_DISABLED',
    'Your application is switched off. See the console.',
  ),
  60018: describe(
    'ERR_SVR_COMM_REQ_FREQ_LIMIT',
    'Too many calls. Wait a moment and try again.',
    true,
  ),
  60019: describe(
    'ERR_SVR_COMM_REQ_LIMIT',
    'The plan’s share of this is used up, or the plugin is missing.',
  ),
  60020: describe(
    'ERR_SVR_COMM_INVALID_SERVICE',
    'Your plan of Tencent Cloud Chat does not include this, or its plugin was not bought.',
  ),
  60022: describe(
    'OPEN_SERVICE_OVERLOAD_ERROR',
    'The service asked for a pause. Try again later.',
    true,
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
  70016: describe(
    'ERR_SVR_ACCOUNT_NO_PUBLIC_KEY',
    'The application has no key that this old kind of ticket could be checked with.',
  ),
  70020: describe('ERR_SVR_ACCOUNT_SDKAPPID_NOT_FOUND', 'There is no such application.'),
  70050: describe(
    'ERR_SVR_ACCOUNT_SIG_VERIFY_BLOCKED',
    'Too many failed logins. Wait a minute.',
    true,
  ),
  70051: describe('ERR_SVR_ACCOUNT_BLOCKED', 'This account is blocked.'),
  70052: describe(
    'ERR_SVR_ACCOUNT_USERSIG_REVOKED',
    'The login ticket was revoked. Ask your server for a new one.',
  ),
  70101: describe('ERR_SVR_ACCOUNT_TICKET_EXPIRED', 'The session has expired. Log in again.'),
  70107: describe('ERR_SVR_ACCOUNT_NOT_FOUND', 'There is no such account.'),
  70114: describe('ERR_SVR_ACCOUNT_TICKET_INVALID', 'The session is not valid. Log in again.'),
  70169: describe(
    'ERR_SVR_ACCOUNT_TIMEOUT',
    'The account service did not answer in time. Try again.',
    true,
  ),
  70202: describe(
    'ERR_SVR_ACCOUNT_INTERNAL_TIMEOUT',
    'The account service did not answer in time. Try again.',
    true,
  ),
  70206: describe('ERR_SVR_ACCOUNT_BATCH_LIMIT', 'Too many accounts at once.'),
  70398: describe(
    'ERR_SVR_ACCOUNT_COUNT_LIMIT',
    'The application has as many accounts as its plan allows; 100 in a trial.',
  ),
  70402: describe(
    'ERR_SVR_ACCOUNT_INVALID_PARAMETERS',
    'This cannot be a userID: it has 1 to 32 printable ASCII characters.',
  ),
  70403: describe('ERR_SVR_ACCOUNT_ADMIN_REQUIRED', 'Only an administrator may do this.'),
  70500: describe('ERR_SVR_ACCOUNT_INTERNAL_ERROR', 'The account service failed. Try again.', true),
  80001: describe('ERR_SVR_COMM_SENSITIVE_TEXT', 'The message was refused by moderation.'),
  80002: describe('ERR_SVR_COMM_BODY_SIZE_LIMIT', 'The message is too large: 12 KB at most.'),
  80004: describe(
    'ERR_SVR_COMM_SENSITIVE_CONTENT',
    'The picture or file was refused by moderation.',
  ),
  91000: describe('ERR_SVR_MSG_INTERNAL_91000', 'The service failed. Try again.', true),
  91101: describe(
    'ERR_SVR_MSG_LONGPOLLING_COUNT_LIMIT',
    'The account is open in too many web pages.',
  ),
} as const satisfies Record<number, ErrorDescription>;
