'use client';

import { RunningTimeIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useElapsed } from './use-elapsed.js';

interface RoomDurationProps {
  /** Seconds since the epoch. */
  since: number;
}

/** For how long the room is open. Only the eye follows the seconds: assistive technology is told since when. */
export function RoomDuration({ since }: RoomDurationProps) {
  const strings = useStrings();
  const formats = useFormats();
  return (
    <span className="parlor-room-fact">
      <RunningTimeIcon size={14} aria-hidden="true" />
      <span aria-hidden="true">
        <Seconds since={since} />
      </span>
      <span className="parlor-visually-hidden">{strings.roomOpenSince(formats.full(since))}</span>
    </span>
  );
}

/** All that is drawn again once a second. */
function Seconds({ since }: RoomDurationProps) {
  const formats = useFormats();
  const seconds = useElapsed(since);
  if (seconds === undefined) return null;
  // A duration has hours at most: what is open for days says so.
  return formats.duration(seconds) || formats.span(seconds);
}
