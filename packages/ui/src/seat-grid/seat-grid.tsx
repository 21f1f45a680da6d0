'use client';

import { type SeatRoom, type SeatSnapshot, useGroup, useSeats, useSession } from '@parlor/hooks';
import { type ReactNode, useState } from 'react';
import { plainText } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { SeatAnnouncer } from './announcer.js';
import { defaultParts, type SeatGridParts } from './default-parts.js';
import { Seats } from './grid.js';
import { isAvailable } from './seat-availability.js';
import { useSeatActions } from './use-seat-actions.js';

/** What {@link SeatGrid} takes. */
export interface SeatGridProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** A picture behind the seats. It is decoration, and a scrim over it keeps what is before it legible. */
  background?: ReactNode;
  /** Own components in the place of the default ones. */
  parts?: Partial<SeatGridParts>;
  className?: string;
}

/**
 * The stage of an audio room: its seats and who is on them.
 *
 * As high as its seats. Pressing an empty seat takes it, or moves there when one has another; pressing
 * one's own opens a menu to leave it. A grid: one seat is in the order of Tab, arrows, Home and End
 * move, Enter or Space presses. What happens on the stage is announced, and what is refused is
 * explained below the seats. A seat renders again only when it changes.
 */
export function SeatGrid(props: SeatGridProps) {
  const [attempt, setAttempt] = useState(0);
  // Looking at it anew is what asks for the seats again.
  const key = `${attempt}:${props.groupID}`;
  return <Stage key={key} {...props} onRetry={() => setAttempt((count) => count + 1)} />;
}

function Stage({
  groupID,
  background,
  parts,
  className,
  onRetry,
}: SeatGridProps & { onRetry: () => void }) {
  const strings = useStrings();
  const merged = useParts(defaultParts, parts);
  const { userID } = useSession();
  const { group } = useGroup(groupID);
  const seats = useSeats(groupID);
  const actions = useSeatActions(seats);
  const { status, room, error } = seats;
  const { Closed, Error: Failed, Notice, Skeleton } = merged;
  const label = strings.seats(plainText(group?.name));
  const openRoom = room?.isOpen ? room : undefined;

  return (
    <section
      className={`parlor-root parlor-seats ${className ?? ''}`.trim()}
      data-status={status}
      data-open={openRoom !== undefined || undefined}
      data-background={background !== undefined || undefined}
      aria-label={label}
    >
      {background !== undefined && (
        <div className="parlor-seats-background" aria-hidden="true">
          {background}
        </div>
      )}
      {status === 'loading' && <Skeleton />}
      {status === 'error' && <Failed error={error} onRetry={onRetry} />}
      {status === 'ready' && !openRoom && (
        <Closed
          isOwner={group?.ownerID === userID}
          isBusy={actions.pending === 'room'}
          onOpen={actions.open}
        />
      )}
      {status === 'ready' && openRoom && (
        <Seats
          label={label}
          userID={userID}
          room={openRoom}
          seats={seats}
          actions={actions}
          parts={merged}
        />
      )}
      <div className="parlor-seats-status">
        {/* Always there: a live region that comes with its text is often not read out. */}
        <div role="status">
          {actions.refusal && <Notice tone="danger">{actions.refusal.message}</Notice>}
        </div>
        {!actions.refusal && openRoom && isInviting(seats.seats, openRoom, userID) && (
          <Notice tone="quiet">{strings.seatsNobody}</Notice>
        )}
      </div>
      <SeatAnnouncer seats={seats} userID={userID} />
    </section>
  );
}

/** Nobody sits, and I may be the first. */
function isInviting(seats: readonly SeatSnapshot[], room: SeatRoom, userID: string): boolean {
  const viewer = { userID, isSeated: false };
  return (
    seats.every(({ status }) => status !== 'taken') &&
    seats.some((seat) => isAvailable(seat, room, viewer))
  );
}
