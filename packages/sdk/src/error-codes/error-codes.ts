import { ACCOUNT_CODES } from './account-codes.js';
import { CLIENT_CODES } from './client-codes.js';
import { CONVERSATION_CODES } from './conversation-codes.js';
import type { ErrorDescription } from './error-description.js';
import { GROUP_CODES } from './group-codes.js';
import { MESSAGE_CODES } from './message-codes.js';
import { NATIVE_CODES } from './native-codes.js';
import { OWN_CODES } from './own-codes.js';
import { PEOPLE_CODES } from './people-codes.js';

const DESCRIBED = {
  ...OWN_CODES,
  ...CLIENT_CODES,
  ...GROUP_CODES,
  ...MESSAGE_CODES,
  ...PEOPLE_CODES,
  ...CONVERSATION_CODES,
  ...ACCOUNT_CODES,
  ...NATIVE_CODES,
} as const;

/**
 * A code that has a name and a text here. Negative ones are Parlor's own: the SDK has no code for
 * them.
 */
export type ErrorCode = keyof typeof DESCRIBED;

/** All of them, the smallest first: for tools that offer them to be chosen. */
export function listErrorCodes(): readonly ErrorCode[] {
  // They were written as numbers in the tables.
  const codes = Object.keys(DESCRIBED).map((code) => Number(code) as ErrorCode);
  return codes.sort((one, other) => one - other);
}

/** The name of such a code. */
export type ErrorName = (typeof DESCRIBED)[ErrorCode]['name'];

/** Codes that an app's own server answers with, by its callbacks: first, last. */
const CALLBACK_CODES = [
  [10100, 10200],
  [120001, 130000],
] as const;

/** Codes for requests that the service could not read: first, last. */
const FORMAT_CODES = [90001, 90989] as const;

/** Codes for faults inside the service: first, last. */
const FAULT_CODES = [90990, 90999] as const;

/**
 * What is known of a code: its name, what it means and what to do, and whether trying again can help.
 * A plain sentence with the number for one that nobody has documented.
 */
export function describeErrorCode(code: number): ErrorDescription {
  const known: Partial<Record<number, ErrorDescription>> = DESCRIBED;
  return known[code] ?? describeRange(code);
}

function describeRange(code: number): ErrorDescription {
  const isWithin = ([first, last]: readonly [number, number]) => code >= first && code <= last;
  if (CALLBACK_CODES.some(isWithin)) {
    const text = `Your own server refused this with code ${code}.`;
    return { name: 'APP_CALLBACK_REFUSED', text, retryable: false };
  }
  if (isWithin(FORMAT_CODES)) {
    const text = `The service could not read the request (code ${code}).`;
    return { name: 'ERR_SVR_COMM_REQUEST_FORMAT', text, retryable: false };
  }
  if (isWithin(FAULT_CODES)) {
    const text = `The service failed (code ${code}). Try again.`;
    return { name: 'ERR_SVR_COMM_INTERNAL_FAULT', text, retryable: true };
  }
  const text = `The chat service refused this with code ${code}.`;
  return { name: 'CHAT_ERROR', text, retryable: false };
}
