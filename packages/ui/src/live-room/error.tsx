'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link LiveRoomError} takes. */
export interface LiveRoomErrorProps {
  error: ChatError | null;
  onRetry: () => void;
}

/** What the service says to who is banned from a room. */
const BANNED = 10007;

/** I could not go in: why, and "Try again". */
export function LiveRoomError({ error, onRetry }: LiveRoomErrorProps) {
  const strings = useStrings();
  return (
    <StatePanel
      tone="error"
      icon={AlertIcon}
      title={strings.liveJoinFailed}
      detail={
        error
          ? error.code === BANNED
            ? strings.liveIsBanned
            : reasonOf(error, strings)
          : undefined
      }
      action={
        <button type="button" className="parlor-button" data-quiet="" onClick={onRetry}>
          {strings.tryAgain}
        </button>
      }
    />
  );
}
