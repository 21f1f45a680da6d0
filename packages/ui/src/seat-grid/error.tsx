'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link SeatGridError} takes. */
export interface SeatGridErrorProps {
  error: ChatError | null;
  onRetry: () => void;
}

/** Shown when the seats could not be loaded: what happened, why, and "Try again". */
export function SeatGridError({ error, onRetry }: SeatGridErrorProps) {
  const strings = useStrings();
  return (
    <StatePanel
      tone="error"
      icon={AlertIcon}
      title={strings.seatsFailed}
      detail={error ? reasonOf(error, strings) : undefined}
      action={
        <button type="button" className="parlor-button" data-quiet="" onClick={onRetry}>
          {strings.tryAgain}
        </button>
      }
    />
  );
}
