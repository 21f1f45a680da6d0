'use client';

import './parlor.css';
import './seat-grid.css';
import {
  type SeatSnapshot,
  type UseSeatsOptions,
  useSeatPermissions,
  useSeats,
} from '@parlor/hooks';
import { type ReactNode, useState } from 'react';
import { Avatar } from './avatar';

const WORDS = {
  seats: 'Seats',
  loading: 'Loading…',
  closed: 'No seats are open in this room.',
  failed: 'The seats could not be loaded.',
  number: (number: number) => `Seat ${number}:`,
  free: 'Free',
  locked: 'Locked',
  muted: 'muted',
  take: 'take it',
  move: 'move here',
  leave: 'leave it',
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
      <p className="parlor parlor-own-state" role={status === 'error' ? 'alert' : 'status'}>
        {status === 'error' ? WORDS.failed : WORDS.loading}
      </p>
    );
  }
  if (!room?.isOpen) return <p className="parlor parlor-own-state">{WORDS.closed}</p>;
  const press = (seat: SeatSnapshot) => {
    setHasFailed(false);
    const { index, isMine } = seat;
    const done = isMine ? leave() : mySeat ? move(index) : take(index);
    done.catch(() => setHasFailed(true));
  };
  return (
    <div className="parlor">
      <ul className="parlor-own-seats-grid" aria-label={WORDS.seats}>
        {seats.map((seat) => {
          const may = of(seat.index);
          const canPress = seat.isMine || may.take || may.move;
          return (
            <li key={seat.index}>
              <Seat seat={seat} hasSeat={!!mySeat} canPress={canPress} onPress={press} />
            </li>
          );
        })}
      </ul>
      <p className="parlor-own-seat-problem" role="status">
        {hasFailed && WORDS.refused}
      </p>
    </div>
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
  const facts = factsOf(seat, hasSeat, canPress);
  return (
    <button
      type="button"
      className="parlor-own-seat-place"
      data-mine={seat.isMine || undefined}
      // Not `disabled`: what is pressed has the focus, and who sits there is told to those who cannot press it.
      aria-disabled={!canPress}
      onClick={() => canPress && onPress(seat)}
    >
      <Avatar name={name || String(seat.index)} url={seat.avatar} />
      <Unseen>{WORDS.number(seat.index)}</Unseen>{' '}
      <bdi className="parlor-own-seat-name">{state}</bdi>{' '}
      {facts.length > 0 && <Unseen>({facts.join(', ')})</Unseen>}
    </button>
  );
}

/** Around what is seen, and no label in its place: who speaks to their device says what they see. */
function Unseen({ children }: { children: ReactNode }) {
  return <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>{children}</span>;
}

function factsOf(seat: SeatSnapshot, hasSeat: boolean, canPress: boolean): readonly string[] {
  const facts = seat.isMuted && seat.userID ? [WORDS.muted] : [];
  if (seat.isMine) return [...facts, WORDS.leave];
  return canPress ? [...facts, hasSeat ? WORDS.move : WORDS.take] : facts;
}
