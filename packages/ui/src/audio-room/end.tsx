'use client';

import { KickedOutIcon, SeatsIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LiveRoomEnd, type LiveRoomEndProps } from '../live-room/end.js';

/** What {@link AudioRoomEnd} takes. */
export interface AudioRoomEndProps extends LiveRoomEndProps {
  /**
   * `outside`: I was never in it; `asked`: somebody has to let me in; `refused`: they have declined; `out`: I was in it, see
   * `end`.
   */
  status: 'out' | 'outside' | 'asked' | 'refused';
}

/** I am not in the room: why, the way in where there is one, and the way on. */
export function AudioRoomEnd({ status, ...props }: AudioRoomEndProps) {
  const strings = useStrings();
  if (status === 'out') return <LiveRoomEnd {...props} />;
  const { onJoin, onClose } = props;
  const [title, detail, wayIn] = {
    outside: [strings.roomOutside, strings.roomOutsideDetail, strings.joinLiveRoom] as const,
    asked: [strings.roomAsked, strings.roomAskedDetail, strings.roomAskAgain] as const,
    refused: [strings.roomRefused, strings.roomRefusedDetail, strings.roomAskAgain] as const,
  }[status];
  return (
    <>
      <StatePanel
        tone="empty"
        icon={status === 'asked' ? SeatsIcon : KickedOutIcon}
        title={title}
        detail={detail}
        action={
          <>
            <button
              type="button"
              className="parlor-button"
              data-quiet={status === 'asked' || undefined}
              onClick={onJoin}
            >
              {wayIn}
            </button>
            {onClose && (
              <button type="button" className="parlor-button" data-quiet="" onClick={onClose}>
                {strings.close}
              </button>
            )}
          </>
        }
      />
      {/* It comes by itself to who waits for it. */}
      <p className="parlor-visually-hidden" role="status">
        {status === 'refused' && strings.roomRefused}
      </p>
    </>
  );
}
