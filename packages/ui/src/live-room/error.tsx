'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link LiveRoomError} takes. */
export interface LiveRoomErrorProps {
  /** Why; `null` where nobody has said. */
  error: ChatError | null;
  /** Tries to join once more. */
  onRetry: () => void;
  /** Goes on from here; there is no button for it when left out. */
  onClose?: (() => void) | undefined;
}

/** What the service says to who is banned from a room. */
const BANNED = 10007;

/** I could not go in: why, "Try again", and the way on. */
export function LiveRoomError({ error, onRetry, onClose }: LiveRoomErrorProps) {
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
        <>
          <button type="button" className="parlor-button" onClick={onRetry}>
            {strings.tryAgain}
          </button>
          {onClose && (
            <button type="button" className="parlor-button" data-quiet="" onClick={onClose}>
              {strings.close}
            </button>
          )}
        </>
      }
    />
  );
}
