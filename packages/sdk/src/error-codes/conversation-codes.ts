import { describe, type ErrorDescription } from './error-description.js';

/** Of the conversation service. */
export const CONVERSATION_CODES = {
  50001: describe('ERR_SVR_CONV_ACCOUNT_NOT_FOUND', 'There is no such account.'),
  50002: describe(
    'ERR_SVR_CONV_INVALID_PARAMETERS',
    'The conversation service does not accept one of the values.',
  ),
  50003: describe('ERR_SVR_CONV_ADMIN_REQUIRED', 'Only an administrator may do this.'),
  50004: describe(
    'ERR_SVR_CONV_INTERNAL_ERROR',
    'The conversation service failed. Try again.',
    true,
  ),
  50005: describe(
    'ERR_SVR_CONV_NET_TIMEOUT',
    'The conversation service did not answer in time. Try again.',
    true,
  ),
  51006: describe(
    'ERR_SVR_CONV_CONV_MARK_REQ_COUNT_EXCEED_LIMIT',
    'At most 100 conversations can be changed at once.',
  ),
  51007: describe(
    'ERR_SVR_CONV_CONV_MARK_OPERATE_FAILED',
    'This conversation could not be changed. The group may be gone.',
  ),
  51008: describe(
    'ERR_SVR_CONV_CONV_MARK_TOTAL_COUNT_EXCEED_LIMIT',
    'At most 1000 conversations can carry marks, custom data or a group.',
  ),
  51009: describe('ERR_SVR_CONV_CONV_GROUP_NOT_EXIST', 'There is no such conversation group.'),
  51010: describe(
    'ERR_SVR_CONV_CONV_GROUP_TOTAL_COUNT_EXCEED_LIMIT',
    'There can be at most 20 conversation groups. Delete one first.',
  ),
  51011: describe(
    'ERR_SVR_CONV_CONV_GROUP_NAME_EXCEED_LENGTH',
    'The name of the conversation group is too long: 32 bytes at most.',
  ),
  51012: describe(
    'PINNED_CONVERSATIONS_LIMIT',
    'At most 50 conversations can be pinned. Unpin one first.',
  ),
} as const satisfies Record<number, ErrorDescription>;
