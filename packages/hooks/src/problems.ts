import { ChatError, toChatError } from '@parlor/sdk';
import { isDevelopment } from './development.js';

/** Where everything is told that went wrong and belongs to no call. */
export interface Problems {
  report(thrown: unknown): void;
  /** Reports data that was skipped; `what` names it. */
  malformed(what: string, cause?: unknown): void;
  listen(listener: (error: ChatError) => void): () => void;
}

/** Tells the providers' `onError`; in development the console, when there is none. */
export function createProblems(): Problems {
  const listeners = new Set<(error: ChatError) => void>();
  const report = (thrown: unknown) => {
    const error = toChatError(thrown);
    if (listeners.size === 0 && isDevelopment()) console.error(error);
    for (const listener of [...listeners]) tell(listener, error);
  };
  return {
    report,
    malformed: (what, cause) => report(malformedData(what, cause)),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The error of data that cannot be understood; `what` names it. */
export function malformedData(what: string, cause?: unknown): ChatError {
  return new ChatError({
    code: -4,
    message: `The SDK sent a malformed ${what}. It was skipped.`,
    cause,
  });
}

/** An app's handler that throws must not stop what is being done. */
function tell(listener: (error: ChatError) => void, error: ChatError): void {
  try {
    listener(error);
  } catch (thrown) {
    if (isDevelopment()) console.error(thrown);
  }
}
