'use client';

import { type SeatInvitationSnapshot, useSeatInvitation, useSeats } from '@parlor/hooks';
import { useCallback, useRef, useState } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useRowFocus } from '../internals/use-row-focus.js';
import { MyInvitation } from './my-invitation.js';
import { SentInvitations } from './sent-invitations.js';

/** What {@link InvitationCard} takes. */
export interface SeatInvitationCardProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * The seat of an audio room that I am invited to: by whom, which one, how long there is to answer, and the two answers. How
 * it has ended is said for four seconds; a seat that could not be had, until it is dismissed. For the host and co-hosts:
 * whom they have invited from here and how that goes, with a way to cancel it, to ask once more, and to dismiss it.
 *
 * It stands where it is rendered, and takes no room while there is nothing to say. It never takes the focus by itself;
 * assistive technology is told when an invitation comes, when few seconds are left, and how it has ended.
 *
 * Stands on `useSeatInvitation` and `useSeats`.
 */
export function InvitationCard({ groupID, className = '' }: SeatInvitationCardProps) {
  // In another room nothing of it is so.
  return <Invitations key={groupID} groupID={groupID} className={className} />;
}

function Invitations({ groupID, className }: Required<SeatInvitationCardProps>) {
  const strings = useStrings();
  const { invitation, sent, accept, refuse, ...forSent } = useSeatInvitation(groupID);
  const { room, mySeat } = useSeats(groupID);
  const [shown, setShown] = useState<SeatInvitationSnapshot>();
  if (invitation && invitation !== shown) setShown(invitation);
  const mine = invitation ?? shown;
  const rootRef = useRef<HTMLDivElement>(null);
  const rowFocus = useRowFocus(rootRef);
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const hold = useCallback(() => rootRef.current?.focus({ preventScroll: true }), []);
  const forget = useCallback(() => setShown(undefined), []);
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-seat-invitations ${className}`.trim()}
      tabIndex={-1}
      {...rowFocus}
    >
      <div ref={setRegion} className="parlor-visually-hidden" aria-live="polite" />
      {(mine || sent.length > 0) && (
        <section aria-label={strings.seatInvitations}>
          {mine && (
            <MyInvitation
              key={mine.inviteID}
              offer={mine}
              isOpen={invitation !== undefined}
              isRoomOpen={room?.isOpen ?? false}
              isSeatedHere={mySeat !== undefined && !mySeat.isHeldElsewhere}
              {...{ accept, refuse, region }}
              onFocusLost={hold}
              onGone={forget}
            />
          )}
          {sent.length > 0 && <SentInvitations sent={sent} region={region} {...forSent} />}
        </section>
      )}
    </div>
  );
}
