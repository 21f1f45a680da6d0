import type { UseLiveRoomResult } from '@parlor/hooks';
import { useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface LeavingOptions {
  readonly room: Pick<UseLiveRoomResult, 'status' | 'leave'>;
  readonly onLeave: (() => void) | undefined;
  /** Called with why the service could not be told; with `''` when that is tried. */
  readonly onFailure: (words: string) => void;
}

/** The way out of a room, and on from one that I am out of. */
export function useLeaving({ room, onLeave, onFailure }: LeavingOptions) {
  const strings = useStrings();
  /** What has come of the button: the app knows of it, or the service could not be told. */
  const [outcome, setOutcome] = useState<'told' | 'failed'>();
  if (outcome !== undefined && room.status === 'joined') setOutcome(undefined);
  const leave = () => {
    onFailure('');
    room.leave().then(
      () => {
        setOutcome('told');
        onLeave?.();
      },
      (thrown: unknown) => {
        setOutcome('failed');
        onFailure(strings.liveNotLeft(reasonOf(thrown, strings)));
      },
    );
  };
  const goOn = () => {
    // There may be a line by now.
    if (outcome === 'failed') void room.leave();
    onLeave?.();
  };
  return { leave, onGone: onLeave && outcome !== 'told' ? goOn : undefined };
}
