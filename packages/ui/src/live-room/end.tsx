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
}

/** I am out of the room: why, and the way back where there is one. */
export function LiveRoomEnd({ end, onJoin }: LiveRoomEndProps) {
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
        isOpen && (
          <button type="button" className="parlor-button" onClick={onJoin}>
            {strings.joinLiveRoom}
          </button>
        )
      }
    />
  );
}
