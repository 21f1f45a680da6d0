'use client';

import { useSeatInvitation, useSeatPermissions, useSeats } from '@parlor/hooks';
import { useMemo } from 'react';
import { isolate, joined } from '../../internals/isolate.js';
import { useFormats, useStrings } from '../../internals/strings/strings-provider.js';
import { SeatPeopleDialog } from '../../seat-people-dialog/index.js';
import { nameOnSeat } from '../seat-words.js';
import { othersToPlace } from './deeds-on-seat.js';
import type { SeatMenuProps } from './seat-menu.js';

interface PeopleForSeatProps extends SeatMenuProps {
  step: 'invite' | 'place' | 'swap';
}

/** Who is to come to a seat. What is refused is said in the dialog, where somebody else can be chosen. */
export function PeopleForSeat({ step, ...props }: PeopleForSeatProps) {
  return step === 'invite' ? <InviteToSeat {...props} /> : <PlaceOnSeat {...props} step={step} />;
}

/** Somebody who has no seat is asked to take it. */
function InviteToSeat({ groupID, seat, deeds, onClose }: SeatMenuProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { invite } = useSeatInvitation(groupID);
  return (
    <SeatPeopleDialog
      groupID={groupID}
      title={strings.inviteToSeatTitle(formats.number(seat.index))}
      label={strings.inviteNow}
      among="unseated"
      choose={async (userID, name) => {
        await invite(userID, seat.index);
        deeds.say(strings.invitedToSeat(isolate(name)));
      }}
      onClose={() => onClose()}
    />
  );
}

/** Somebody who sits elsewhere comes here; who sits here goes there. */
function PlaceOnSeat({ groupID, seat, step, onClose }: PeopleForSeatProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { seats, moveUser } = useSeats(groupID);
  const room = useSeatPermissions(groupID);
  const isSwap = step === 'swap';
  const exceptIDs = useMemo(() => {
    const others = othersToPlace(seat, seats, { abilities: room.of(seat.index), room });
    const able = new Set(others.map(({ userID }) => userID));
    return seats.map(({ userID }) => userID).filter((userID) => !able.has(userID));
  }, [seat, seats, room]);
  const title = isSwap
    ? joined(strings.swapSeatsTitle(isolate(nameOnSeat(seat))))
    : strings.placeOnSeatTitle(formats.number(seat.index));
  return (
    <SeatPeopleDialog
      groupID={groupID}
      title={title}
      label={isSwap ? strings.swapNow : strings.moveNow}
      among="seated"
      exceptIDs={exceptIDs}
      choose={(userID) => moveUser(userID, seat.index, isSwap ? 'swap' : 'refuse')}
      onClose={() => onClose()}
    />
  );
}
