import { describe, type ErrorDescription } from './error-description.js';

/** Of the message service: one to one, extensions and reactions. */
export const MESSAGE_CODES = {
  20001: describe('ERR_SVR_MSG_PKG_PARSE_FAILED', 'The service could not read the request.'),
  20002: describe(
    'ERR_SVR_MSG_INTERNAL_AUTH_FAILED',
    'The login ticket has expired. Ask your server for a new one.',
  ),
  20003: describe('ERR_SVR_MSG_INVALID_ID', 'There is no such person.'),
  20004: describe('ERR_SVR_MSG_NET_ERROR', 'The service failed. Try again.', true),
  20005: describe(
    'ERR_SVR_MSG_INTERNAL_ERROR',
    'The service failed. Nothing was changed. Try again.',
    true,
  ),
  20006: describe('ERR_SVR_MSG_PUSH_DENY', 'Your own server refused this message.'),
  20007: describe('ERR_SVR_MSG_IN_PEER_BLACKLIST', 'One of you has blocked the other.'),
  20009: describe(
    'ERR_SVR_MSG_BOTH_NOT_FRIEND',
    'You are not friends: only friends can write to each other here.',
  ),
  20010: describe(
    'ERR_SVR_MSG_NOT_PEER_FRIEND',
    'You are not on this person’s friend list: only friends can write to each other here.',
  ),
  20011: describe(
    'ERR_SVR_MSG_NOT_SELF_FRIEND',
    'This person is not on your friend list: only friends can write to each other here.',
  ),
  20012: describe('ERR_SVR_MSG_SHUTUP_DENY', 'You are not allowed to write messages.'),
  20016: describe(
    'ERR_SVR_MSG_REVOKE_TIME_LIMIT',
    'It is too late to take this message back: two minutes are allowed.',
  ),
  20018: describe(
    'ERR_SVR_MSG_DEL_RAMBLE_INTERNAL_ERROR',
    'The messages could not be deleted. Try again.',
    true,
  ),
  20022: describe('ERR_SVR_MSG_REVOKE_NOT_FOUND', 'There is no such message to take back.'),
  20023: describe('ERR_SVR_MSG_ALREADY_REVOKED', 'This message was taken back already.'),
  20026: describe('ERR_SVR_MSG_NOT_FOUND', 'There is no such message.'),
  20027: describe('ERR_SVR_MSG_VERSION_CONFLICT', 'Somebody else changed the message first.'),
  23001: describe(
    'ERR_SVR_MSG_EXTENSION_CONFLICT',
    'Somebody else changed this key first. Get the extensions again.',
  ),
  23002: describe(
    'ERR_SVR_MSG_EXTENSION_23002',
    'The extension of this message could not be changed.',
  ),
  23003: describe(
    'ERR_SVR_MSG_EXTENSION_23003',
    'The extension of this message could not be changed.',
  ),
  23004: describe('ERR_SVR_MSG_EXTENSION_NOT_EXIST', 'There is no such key to delete.'),
  23005: describe(
    'ERR_SVR_MSG_REACTION_COUNT_LIMIT',
    'A message takes at most 10 different reactions.',
  ),
  23006: describe(
    'ERR_SVR_MSG_REACTION_USER_LIMIT',
    'At most 100 people can react in the same way.',
  ),
  23007: describe('ERR_SVR_MSG_REACTION_EXISTS', 'You have reacted in this way already.'),
  23008: describe('ERR_SVR_MSG_REACTION_NOT_FOUND', 'Nobody has reacted in this way.'),
  23009: describe('ERR_SVR_MSG_REACTION_NOT_MINE', 'You have not reacted in this way.'),
  27003: describe(
    'ERR_SVR_SEARCH_INVALID_PARAMETERS',
    'The search does not accept one of the values.',
  ),
} as const satisfies Record<number, ErrorDescription>;
