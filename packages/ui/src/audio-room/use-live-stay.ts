import { type LiveRoomStatus, useLiveRoom } from '@parlor/hooks';
import { useMemo } from 'react';
import type { RoomStay } from './room-stay.js';

/** The chat has what is said: here only the stay counts. */
const NOTHING_SAID = { messageCount: 1, sampleAbove: 0 };

const STATUS: Readonly<Record<LiveRoomStatus, RoomStay['status']>> = {
  idle: 'loading',
  joining: 'loading',
  joined: 'in',
  left: 'out',
  error: 'error',
};

/** In a live room as long as this is rendered. The same object until the stay changes, however much is said. */
export function useLiveStay(groupID: string): RoomStay {
  const { status, end, error, join, leave } = useLiveRoom(groupID, NOTHING_SAID);
  return useMemo(
    () => ({ status: STATUS[status], end, error, join: () => void join(), leave }),
    [status, end, error, join, leave],
  );
}
