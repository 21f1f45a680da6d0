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
  return code === undefined ? toChatError(thrown) : new ChatError({ code, cause: thrown });
}
