'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface ChatFailedProps {
  error: ChatError | null;
  onRetry: () => void;
}

/** What is said could not be loaded: why, and "Try again". */
export function ChatFailed({ error, onRetry }: ChatFailedProps) {
  const strings = useStrings();
  return (
    <StatePanel
      tone="error"
      icon={AlertIcon}
      title={strings.messagesFailed}
      detail={error ? reasonOf(error, strings) : undefined}
      action={
        <button type="button" className="parlor-button" data-quiet="" onClick={onRetry}>
          {strings.tryAgain}
        </button>
      }
    />
  );
}
