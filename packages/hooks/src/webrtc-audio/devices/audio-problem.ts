import { ChatError, toChatError } from '@parlor/sdk';
import { own } from '../../own.js';

const CODES: Readonly<Record<string, number>> = {
  NotAllowedError: -40,
  SecurityError: -40,
  NotFoundError: -41,
  OverconstrainedError: -41,
  NotReadableError: -43,
  NotSupportedError: -46,
  AbortError: -43,
};

/** What kept a microphone from being opened, as an error with what can be done about it. */
export function microphoneProblem(thrown: unknown): ChatError {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  const code = own(CODES, name);
  if (code !== undefined) return new ChatError({ code, cause: thrown });
  // Its `code` is a number of the DOM, which means something else to the SDK.
  const isOfDOM = thrown instanceof DOMException;
  return isOfDOM
    ? new ChatError({ code: 2903, message: thrown.message, cause: thrown })
    : toChatError(thrown);
}
