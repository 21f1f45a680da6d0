'use client';

import type { ChatError } from '@parlor/sdk';
import { LoadFailed } from '../internals/load-failed.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link ContactsError} takes. */
export interface ContactsErrorProps {
  /** Why; `null` where nobody has said. */
  error: ChatError | null;
  /** Asks for the friends again. */
  onRetry: () => void;
}

/** Shown when the friends could not be loaded: what happened, why, and "Try again". */
export function ContactsError(props: ContactsErrorProps) {
  return <LoadFailed {...props} title={useStrings().friendsFailed} />;
}
