'use client';

import { type AudioBridge, useRoomAudio, useSeats } from '@parlor/hooks';
import { memo } from 'react';

interface RoomCallProps {
  groupID: string;
  audio: AudioBridge;
  /** Whether the seats are told who is not there, as the voices say. */
  tellsAbsent: boolean;
}

const NOTHING_TOLD = {};

/** In the call of a room as long as this is drawn, whatever else is. What changes in it renders nothing else. */
export const RoomCall = memo(function RoomCall({ groupID, audio, tellsAbsent }: RoomCallProps) {
  const { absentUserIDs } = useRoomAudio(groupID, audio);
  useSeats(groupID, tellsAbsent ? { absentUserIDs } : NOTHING_TOLD);
  return null;
});
