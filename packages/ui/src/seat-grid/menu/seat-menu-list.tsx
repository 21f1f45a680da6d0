'use client';

import { useRaisedHands, useSeatPermissions, useSeats } from '@parlor/hooks';
import { useEffect } from 'react';
import { Menu } from '../../internals/menu.js';
import { useFormats, useStrings } from '../../internals/strings/strings-provider.js';
import { nameOnSeat } from '../seat-words.js';
import { deedsOnSeat } from './deeds-on-seat.js';
import { SEAT_LOOKS } from './seat-looks.js';
import type { SeatMenuProps } from './seat-menu.js';
import type { SeatStep } from './seat-step.js';
import { useSeatRuns } from './use-seat-runs.js';

interface SeatMenuListProps extends SeatMenuProps {
  /** An item leads on. */
  onStep: (step: SeatStep) => void;
}

/** What can be done with a seat. */
export function SeatMenuList(props: SeatMenuListProps) {
  const { groupID, seat, anchorRef, onClose, onUserClick } = props;
  const strings = useStrings();
  const formats = useFormats();
  const room = useSeatPermissions(groupID);
  const { seats, room: facts } = useSeats(groupID);
  const { mine } = useRaisedHands(groupID);
  const runs = useSeatRuns(props);
  const deeds = deedsOnSeat(seat, {
    abilities: room.of(seat.index),
    room,
    coHostIDs: facts?.coHostIDs ?? [],
    seats,
    hasProfile: onUserClick !== undefined,
    askedFor: mine.status === 'raising' || mine.status === 'raised' ? mine.index : undefined,
  });
  // Nothing can be done with it, or no longer.
  const isOver = deeds.length === 0;
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  if (isOver) return null;
  const who = seat.userID === '' ? [] : [seat.isMine ? strings.you : nameOnSeat(seat)];
  return (
    <Menu
      label={strings.seat(formats.number(seat.index), who)}
      items={deeds.map((deed) => {
        const { label, ...shown } = SEAT_LOOKS[deed];
        return { id: deed, label: label(strings), ...shown, onSelect: runs[deed] };
      })}
      anchorRef={anchorRef}
      onClose={(reason) => onClose(reason === 'outside')}
    />
  );
}
