'use client';

import './parlor.css';
import './seat-grid.css';
import {
  type SeatSnapshot,
  type UseSeatsOptions,
  useSeatPermissions,
  useSeats,
} from '@parlor/hooks';
import { useState } from 'react';
import { Avatar } from './avatar';

const WORDS = {
  seats: 'Seats',
  loading: 'Loading…',
  closed: 'No seats are open in this room.',
  failed: 'The seats could not be loaded.',
  number: (number: number) => `Seat ${number}`,
  free: 'Free',
  locked: 'Locked',
  muted: 'muted',
  take: (number: number) => `Take seat ${number}`,
  move: (number: number) => `Move to seat ${number}`,
  leave: 'Leave your seat',
  refused: 'That did not work.',
};

export interface SeatGridProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** See `useSeats`. Keep it stable. */
  options?: UseSeatsOptions | undefined;
}

/** The seats of an audio room, who is on them, and the ways to take one, move and leave. */
export function SeatGrid({ groupID, options }: SeatGridProps) {
  const { seats, status, room, mySeat, take, move, leave } = useSeats(groupID, options);
  const { of } = useSeatPermissions(groupID);
  const [hasFailed, setHasFailed] = useState(false);
  if (status !== 'ready') {
    return (
      <p className="parlor parlor-state" role={status === 'error' ? 'alert' : 'status'}>
        {status === 'error' ? WORDS.failed : WORDS.loading}
      </p>
    );
  }
  if (!room) return <p className="parlor parlor-state">{WORDS.closed}</p>;
  const press = (seat: SeatSnapshot) => {
    setHasFailed(false);
    const { index, isMine } = seat;
    const done = isMine ? leave() : mySeat ? move(index) : take(index);
    done.catch(() => setHasFailed(true));
  };
  return (
    <ul className="parlor parlor-seats-grid" aria-label={WORDS.seats}>
      {seats.map((seat) => {
        const may = of(seat.index);
        const canPress = seat.isMine || may.take || may.move;
        return (
          <li key={seat.index}>
            <Seat seat={seat} hasSeat={mySeat !== undefined} canPress={canPress} onPress={press} />
          </li>
        );
      })}
      <li className="parlor-seat-problem" role="status">
        {hasFailed && WORDS.refused}
      </li>
    </ul>
  );
}

interface SeatProps {
  seat: SeatSnapshot;
  hasSeat: boolean;
  canPress: boolean;
  onPress: (seat: SeatSnapshot) => void;
}

function Seat({ seat, hasSeat, canPress, onPress }: SeatProps) {
  const name = seat.userID ? seat.nick || seat.userID : '';
  const state = name || (seat.status === 'locked' ? WORDS.locked : WORDS.free);
  return (
    <button
      type="button"
      className="parlor-seat-place"
      data-mine={seat.isMine || undefined}
      disabled={!canPress}
      aria-label={labelOf(seat, state, hasSeat, canPress)}
      onClick={() => onPress(seat)}
    >
      <Avatar name={name || String(seat.index + 1)} url={seat.avatar} />
      <bdi className="parlor-seat-name">{state}</bdi>
    </button>
  );
}

function labelOf(seat: SeatSnapshot, state: string, hasSeat: boolean, canPress: boolean): string {
  const number = seat.index + 1;
  if (seat.isMine) return WORDS.leave;
  if (canPress) return hasSeat ? WORDS.move(number) : WORDS.take(number);
  const said = seat.isMuted && seat.userID ? [state, WORDS.muted] : [state];
  return [WORDS.number(number), ...said].join(', ');
}
