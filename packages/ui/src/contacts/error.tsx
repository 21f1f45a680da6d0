'use client';

import type { ChatError } from '@parlor/sdk';
import { useStrings } from '../internals/strings/strings-provider.js';
import { PeopleFailed } from './people-failed.js';

/** What {@link ContactsError} takes. */
export interface ContactsErrorProps {
  error: ChatError | null;
  onRetry: () => void;
}

/** Shown when the friends could not be loaded: what happened, why, and "Try again". */
export function ContactsError(props: ContactsErrorProps) {
  return <PeopleFailed {...props} title={useStrings().friendsFailed} />;
}
