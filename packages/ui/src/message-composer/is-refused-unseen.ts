import type { ChatError } from '@parlor/sdk';

const INVALID_PARAMETERS = -1;
const USER_NOT_LOGGED_IN = 2024;
const INVALID_CONVERSATION_TYPE = 2106;
const INVALID_CONVERSATION_ID = 2503;
/** From "login is running" to "logged out by the administration". */
const NOT_READY = { first: 3000, last: 3006 };

/**
 * Whether a text was refused before it became a message of the thread.
 *
 * Every other failure leaves a message in the thread that keeps the text and offers "Retry".
 */
export function isRefusedUnseen({ code }: ChatError): boolean {
  return (
    code === INVALID_PARAMETERS ||
    code === USER_NOT_LOGGED_IN ||
    code === INVALID_CONVERSATION_TYPE ||
    code === INVALID_CONVERSATION_ID ||
    (code >= NOT_READY.first && code <= NOT_READY.last)
  );
}
