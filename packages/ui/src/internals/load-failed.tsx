'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from './icons.js';
import { reasonOf } from './reason.js';
import { StatePanel } from './state-panel.js';
import { useStrings } from './strings/strings-provider.js';

interface LoadFailedProps {
  title: string;
  error: ChatError | null;
  onRetry: () => void;
}

/** In the place of what could not be loaded: what happened, why, and "Try again". */
export function LoadFailed({ title, error, onRetry }: LoadFailedProps) {
  const strings = useStrings();
  return (
    <StatePanel
      tone="error"
      icon={AlertIcon}
      title={title}
      detail={error ? reasonOf(error, strings) : undefined}
      action={
        <button type="button" className="parlor-button" data-quiet="" onClick={onRetry}>
          {strings.tryAgain}
        </button>
      }
    />
  );
}
