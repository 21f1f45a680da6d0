'use client';

import { KickedOutIcon, SeatsIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LiveRoomEnd, type LiveRoomEndProps } from '../live-room/end.js';

/** What {@link AudioRoomEnd} takes. */
export interface AudioRoomEndProps extends LiveRoomEndProps {
  /** `outside`: I was never in it; `asked`: somebody has to let me in; `out`: I was in it, see `end`. */
  status: 'out' | 'outside' | 'asked';
}

/** I am not in the room: why, the way in where there is one, and the way on. */
export function AudioRoomEnd({ status, ...props }: AudioRoomEndProps) {
  const strings = useStrings();
  if (status === 'out') return <LiveRoomEnd {...props} />;
  const { onJoin, onClose } = props;
  const isAsked = status === 'asked';
  return (
    <StatePanel
      tone="empty"
      icon={isAsked ? SeatsIcon : KickedOutIcon}
      title={isAsked ? strings.roomAsked : strings.roomOutside}
      detail={isAsked ? strings.roomAskedDetail : strings.roomOutsideDetail}
      action={
        (!isAsked || onClose) && (
          <>
            {!isAsked && (
              <button type="button" className="parlor-button" onClick={onJoin}>
                {strings.joinLiveRoom}
              </button>
            )}
            {onClose && (
              <button type="button" className="parlor-button" data-quiet="" onClick={onClose}>
                {strings.close}
              </button>
            )}
          </>
        )
      }
    />
  );
}
