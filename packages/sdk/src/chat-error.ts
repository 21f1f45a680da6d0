import { describeErrorCode, type ErrorCode, type ErrorName } from './error-codes/error-codes.js';

/** What a {@link ChatError} is made of. */
export interface ChatErrorInit {
  /** The SDK's or the service's number; see {@link ErrorCode}. */
  code: number;
  /** What happened, why, and what to do; the text of the code when left out. */
  message?: string | undefined;
  /** What the SDK adds: `message` (the Message concerned), `headSeq`. */
  data?: Record<string, unknown> | undefined;
  /** The error that this one stands for. */
  cause?: unknown;
}

/**
 * The one error of Parlor: a number that is a contract, and a sentence that helps.
 *
 * Actions of the hooks reject with it and hooks return it as `error`. The local engine rejects with
 * it as well; Tencent's SDK rejects with an Error of its own that has the same `code`, `message` and
 * `data`, and {@link toChatError} makes one of these of that.
 */
export class ChatError extends Error {
  /** The SDK's or the service's number. */
  readonly code: number;
  /** What the SDK adds to the failure; `{}` when nothing. */
  readonly data: Record<string, unknown>;
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable: boolean;

  constructor({ code, message, data = {}, cause }: ChatErrorInit) {
    const known = describeErrorCode(code);
    super(message || known.text, cause === undefined ? undefined : { cause });
    this.name = known.name;
    this.code = code;
    this.data = data;
    this.retryable = known.retryable;
  }

  /** Whether this error carries one of these codes, by number or by name. */
  is(...codes: readonly (ErrorCode | ErrorName)[]): boolean {
    return codes.some((code) => code === this.code || code === this.name);
  }
}

/**
 * Makes a {@link ChatError} of whatever was thrown.
 *
 * - A ChatError is returned as it is.
 * - The SDK's own errors keep code and data; an empty text (the SDK downloads its texts and may have
 *   none) gets ours, by code.
 * - `Params validate failed.`, which the SDK throws synchronously and without a code, gets
 *   `INVALID_PARAMETERS`.
 * - Everything else gets `UNCAUGHT_ERROR` (2903), a browser's DOMException with its number of its own as well.
 */
export function toChatError(thrown: unknown): ChatError {
  if (thrown instanceof ChatError) return thrown;
  if (!isRecord(thrown)) {
    return new ChatError({ code: 2903, message: String(thrown), cause: thrown });
  }
  const message = typeof thrown['message'] === 'string' ? thrown['message'] : undefined;
  // The number of a DOMException is another one, and inherited.
  const code = Object.hasOwn(thrown, 'code') ? thrown['code'] : undefined;
  if (typeof code === 'number') {
    const data = isRecord(thrown['data']) ? thrown['data'] : {};
    return new ChatError({ code, message: readableText(message), data, cause: thrown });
  }
  if (message === PARAMS_VALIDATE_FAILED) {
    return new ChatError({ code: -1, cause: thrown });
  }
  return new ChatError({ code: 2903, message, cause: thrown });
}

/** The text of the Error that the SDK throws, synchronously, when an argument is not valid. */
export const PARAMS_VALIDATE_FAILED = 'Params validate failed.';

/** The SDK's not-ready text is `" | getMessageList | "` while its texts are not loaded: no text at all. */
function readableText(message: string | undefined): string | undefined {
  return message && !message.startsWith(' | ') ? message : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
