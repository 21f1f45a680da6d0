'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface PeopleFailedProps {
  title: string;
  error: ChatError | null;
  onRetry: () => void;
}

/** In the place of people who could not be loaded: what happened, why, and "Try again". */
export function PeopleFailed({ title, error, onRetry }: PeopleFailedProps) {
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
