'use client';

import { type AudioBridge, type SeatRoom, useSeats } from '@parlor/hooks';
import { PauseIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { modeName } from './mode-name.js';
import { openSince } from './open-since.js';
import { PeopleCount } from './people-count.js';
import { RoomConnection } from './room-connection.js';
import { RoomDuration } from './room-duration.js';

interface RoomFactsProps {
  groupID: string;
  since: number | undefined;
  audio: AudioBridge | undefined;
}

/** How many are there, for how long it is open, how one gets a seat, and whether the lines are there. */
export function RoomFacts({ groupID, since, audio }: RoomFactsProps) {
  const { status, room, seats, isPaused } = useSeats(groupID);
  const openRoom = status === 'ready' && room?.isOpen ? room : undefined;
  const begin = openRoom && (since ?? openSince(seats));
  return (
    <div className="parlor-room-facts">
      <PeopleCount groupID={groupID} />
      {begin !== undefined && <RoomDuration since={begin} />}
      <RoomState status={status} room={openRoom} isPaused={isPaused} />
      <RoomConnection groupID={groupID} audio={audio} />
    </div>
  );
}

interface RoomStateProps {
  status: 'loading' | 'ready' | 'error';
  /** `undefined` unless it is open. */
  room: SeatRoom | undefined;
  isPaused: boolean;
}

/** Whether there is a stage, whether anybody runs it, and how one gets a seat. */
function RoomState({ status, room, isPaused }: RoomStateProps) {
  const strings = useStrings();
  if (status !== 'ready') return null;
  if (!room) return <span className="parlor-room-badge">{strings.seatsClosed}</span>;
  return (
    <>
      {isPaused && (
        <span className="parlor-room-badge" data-tone="warning">
          <PauseIcon size={12} aria-hidden="true" />
          {strings.roomPaused}
        </span>
      )}
      <span className="parlor-room-badge">{modeName(room.mode, strings)}</span>
    </>
  );
}
