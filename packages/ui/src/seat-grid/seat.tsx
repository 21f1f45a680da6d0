'use client';

import type { SeatSnapshot } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar/index.js';
import { HostIcon, LockIcon, PlusIcon } from '../internals/icons.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { CrossFade } from './cross-fade.js';
import { SeatBadges } from './seat-badges.js';

/** What {@link Seat} takes. */
export interface SeatProps {
  /** The seat, as it is now. */
  seat: SeatSnapshot;
  /** What who sits there, or is expected, calls themselves, else their ID; `''` where there is nobody. Untrusted. */
  name: string;
  /** URL of their picture; `''` when there is none. Untrusted. */
  avatar: string;
  /** Whether it invites me to sit down. */
  isAvailable: boolean;
  /** What I pressed there is under way. */
  isPending: boolean;
  /** Whether who sits there has raised a hand. */
  hasRaisedHand: boolean;
  /** Goes around the seat, in front of the picture: rings that follow the voice. */
  ring: ReactNode;
}

/** The avatar's own size is a fallback: it is as large as its seat. */
const SEAT_SIZE = 96;

/**
 * What stands in one place of the grid: the seat, its badges, and the name or number below.
 *
 * Nothing in it can be pressed: the button around it is what is pressed, and says all of this in words.
 */
export function Seat(props: SeatProps) {
  const { seat, isPending, hasRaisedHand, ring } = props;
  return (
    <span className="parlor-seat" data-pending={isPending || undefined}>
      <span className="parlor-seat-disc">
        {ring}
        <CrossFade id={`${seat.status}:${seat.userID}`}>
          <SeatFace {...props} />
        </CrossFade>
        {seat.status === 'taken' && <SeatBadges seat={seat} hasRaisedHand={hasRaisedHand} />}
      </span>
      <SeatName seat={seat} name={props.name} />
    </span>
  );
}

function SeatFace({ seat, name, avatar, isAvailable }: SeatProps) {
  if (seat.status === 'taken' || seat.status === 'reserved') {
    return (
      <span className="parlor-seat-face" data-status={seat.status}>
        <Avatar id={seat.userID} name={name} src={avatar} size={SEAT_SIZE} />
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

function SeatName({ seat, name }: Pick<SeatProps, 'seat' | 'name'>) {
  const strings = useStrings();
  const formats = useFormats();
  if (seat.status === 'empty' || seat.status === 'locked') {
    return <span className="parlor-seat-name">{formats.number(seat.index)}</span>;
  }
  return <bdi className="parlor-seat-name">{seat.isMine ? strings.you : name}</bdi>;
}
