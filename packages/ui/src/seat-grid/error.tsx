'use client';

import type { ChatError } from '@parlor/sdk';
import { LoadFailed } from '../internals/load-failed.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link SeatGridError} takes. */
export interface SeatGridErrorProps {
  /** Why; `null` where nobody has said. */
  error: ChatError | null;
  /** Asks for the seats again. */
  onRetry: () => void;
}

/** Shown when the seats could not be loaded: what happened, why, and "Try again". */
export function SeatGridError(props: SeatGridErrorProps) {
  return <LoadFailed title={useStrings().seatsFailed} {...props} />;
}
