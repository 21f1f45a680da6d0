'use client';

import type { UseLiveRoomResult } from '@parlor/hooks';
import { KickedOutIcon, LiveRoomIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link LiveRoomEnd} takes. */
export interface LiveRoomEndProps {
  /** How it has ended for me; `null` when I have left, here or elsewhere. */
  end: UseLiveRoomResult['end'];
  /** Goes in again. */
  onJoin: () => void;
  /** Goes on from here; there is no button for it when left out. */
  onClose?: (() => void) | undefined;
}

/** I am out of the room: why, the way back where there is one, and the way on. */
export function LiveRoomEnd({ end, onJoin, onClose }: LiveRoomEndProps) {
  const strings = useStrings();
  const [title, detail] = {
    dismissed: [strings.liveEnded, strings.liveEndedDetail] as const,
    removed: [strings.liveRemoved, strings.liveRemovedDetail] as const,
    banned: [strings.liveBanned, strings.liveBannedDetail] as const,
    left: [strings.liveLeft, strings.liveLeftDetail] as const,
  }[end ?? 'left'];
  const isOpen = end === null || end === 'removed';
  return (
    <StatePanel
      tone="empty"
      icon={end === null || end === 'dismissed' ? LiveRoomIcon : KickedOutIcon}
      title={title}
      detail={detail}
      action={
        (isOpen || onClose) && (
          <>
            {isOpen && (
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
