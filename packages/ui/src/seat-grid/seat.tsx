'use client';

import type { SeatSnapshot } from '@parlor/hooks';
import { Avatar } from '../avatar/index.js';
import { HostIcon, LockIcon, MicOffIcon, PlusIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { CrossFade } from './cross-fade.js';
import { nameOnSeat } from './seat-words.js';

/** What {@link Seat} takes. */
export interface SeatProps {
  seat: SeatSnapshot;
  /** Whether it invites me to sit down. */
  isAvailable: boolean;
  /** What I pressed there is under way. */
  isPending: boolean;
}

/** The avatar's own size is a fallback: a seat is as large as its column allows, 64 to 96 px. */
const SEAT_SIZE = 96;

/**
 * What stands in one place of the grid: the seat, its badges, and the name or number below.
 *
 * Nothing in it can be pressed: the button around it is what is pressed, and says all of this in words.
 */
export function Seat({ seat, isAvailable, isPending }: SeatProps) {
  return (
    <span className="parlor-seat" data-pending={isPending || undefined}>
      <span className="parlor-seat-disc">
        <CrossFade id={`${seat.status}:${seat.userID}`}>
          <SeatFace seat={seat} isAvailable={isAvailable} />
        </CrossFade>
        {seat.status === 'taken' && <SeatBadges seat={seat} />}
      </span>
      <SeatName seat={seat} />
    </span>
  );
}

function SeatFace({ seat, isAvailable }: Omit<SeatProps, 'isPending'>) {
  if (seat.status === 'taken' || seat.status === 'reserved') {
    return (
      <span className="parlor-seat-face" data-status={seat.status}>
        <Avatar id={seat.userID} name={nameOnSeat(seat)} src={seat.avatar} size={SEAT_SIZE} />
      </span>
    );
  }
  return (
    <span className="parlor-seat-face" data-status={seat.status}>
      {seat.status === 'locked' && <LockIcon size={22} />}
      {seat.status === 'empty' && isAvailable && <PlusIcon size={24} />}
      {seat.status === 'empty' && !isAvailable && seat.isHostSeat && <HostIcon size={22} />}
    </span>
  );
}

function SeatBadges({ seat }: { seat: SeatSnapshot }) {
  return (
    <>
      {seat.isHost && (
        <span className="parlor-seat-badge" data-kind="host">
          <HostIcon size={14} />
        </span>
      )}
      {seat.isMuted && (
        <span className="parlor-seat-badge" data-kind="muted">
          <MicOffIcon size={14} />
        </span>
      )}
    </>
  );
}

function SeatName({ seat }: { seat: SeatSnapshot }) {
  const strings = useStrings();
  const formats = useFormats();
  if (seat.status === 'empty' || seat.status === 'locked') {
    return <span className="parlor-seat-name">{formats.number(seat.index)}</span>;
  }
  return <bdi className="parlor-seat-name">{seat.isMine ? strings.you : nameOnSeat(seat)}</bdi>;
}
