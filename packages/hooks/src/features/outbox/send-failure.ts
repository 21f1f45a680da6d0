import type { ChatError } from '@parlor/sdk';

/** Nobody is logged in, or is about to be: 2024, 2999 and 3000 to 3006. */
function isOfLogin({ code }: ChatError): boolean {
  return code === 2024 || code === 2999 || (code >= 3000 && code <= 3006);
}

/** Whether the same message may be accepted later, without anything being changed. */
export function canBeTriedAgain(error: ChatError): boolean {
  return error.retryable || isOfLogin(error);
}

/** Whether the service may have the message all the same: it was not refused in so many words. */
export function mayHaveBeenAccepted(error: ChatError): boolean {
  return canBeTriedAgain(error) || error.is('UNCAUGHT_ERROR', 'MALFORMED_DATA');
}
