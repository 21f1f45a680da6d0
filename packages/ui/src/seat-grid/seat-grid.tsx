'use client';

import {
  type SeatPermissions,
  type SeatSnapshot,
  type UseSeatsOptions,
  useGroup,
  useSeatPermissions,
  useSeats,
  useSession,
  type VoiceLevels,
} from '@parlor/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { plainText } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { useParts } from '../internals/use-parts.js';
import { SeatAnnouncer } from './announcer.js';
import { defaultParts, type SeatGridParts } from './default-parts.js';
import { Seats } from './grid.js';
import type { SeatGridLayout } from './layout/index.js';
import { SeatStatus } from './seat-status.js';
import { useSeatDeeds } from './use-seat-deeds.js';

/** What {@link SeatGrid} takes. */
export interface SeatGridProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** How the seats stand: in rows when left out. */
  layout?: SeatGridLayout | undefined;
  /**
   * What the seats have to fit. `width`: the stage is as high as its seats. `stage`: it is as high as the element around it
   * allows, the seats are as large as there is room for, and it scrolls where that is too little. `width` when left out.
   */
  fit?: 'width' | 'stage' | undefined;
  /** A picture behind the seats. It is decoration, and a scrim over it keeps what is before it legible. */
  background?: ReactNode;
  /**
   * How loud people speak: rings around their seats follow it. Keep it stable. As loud as they are in the room that I hear
   * when left out, see `useRoomAudio`.
   */
  levels?: VoiceLevels | undefined;
  /** Called with the userID of a person whose seat is pressed, or who is chosen in its menu. */
  onUserClick?: ((userID: string) => void) | undefined;
  /** Nothing can be done with the seats; people can be pressed. `false` when left out. */
  isReadOnly?: boolean | undefined;
  /** The userIDs of those whose seats get a raised hand. May be a new array each time. */
  raisedHandIDs?: readonly string[] | undefined;
  /** As of `useSeats`: who carries out what is done. Keep it stable. */
  backend?: UseSeatsOptions['backend'];
  /** As of `useSeats`: how many seconds somebody may be offline until they lose their seat. */
  graceSeconds?: number | undefined;
  /** As of `useSeats`: who is not there, as the app's media say. */
  absentUserIDs?: readonly string[] | undefined;
  /** Own components in the place of the default ones. */
  parts?: Partial<SeatGridParts> | undefined;
  /** One more class for the outermost element. */
  className?: string | undefined;
}

/**
 * The stage of an audio room: its seats, 1 to 100 of them, and who is on them.
 *
 * The seats stand in rows, or as `layout` says, as large as there is room for: 64 to 96 pixels, down to 44. Each shows who
 * sits there, the host and those who help, whose microphone is off by themselves or by the host, what is locked or kept for
 * somebody, raised hands, and who speaks.
 *
 * Pressing an empty seat takes it, or moves there when one has another; who runs the room is asked by a menu what they want
 * with it. A seat that is taken opens a menu of what I may do there, or shows the person; a right click, a finger that rests,
 * Shift+F10 and the key for menus open it on any seat. A grid: one seat is in the order of Tab, arrows, Home and End move,
 * Enter or Space presses. What happens on the stage is announced, and what is refused is explained below the seats. A seat
 * renders again only when it changes.
 */
export function SeatGrid(props: SeatGridProps) {
  return <OneStage key={props.groupID} {...props} />;
}

function OneStage(props: SeatGridProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Stage
      // Looking at it anew is what asks for the seats again.
      key={attempt}
      {...props}
      isAgain={attempt > 0}
      onRetry={() => setAttempt((count) => count + 1)}
    />
  );
}

interface StageProps extends SeatGridProps {
  /** The seats were asked for before, in vain. */
  isAgain: boolean;
  onRetry: () => void;
}

function Stage({ isAgain, onRetry, ...props }: StageProps) {
  const { groupID, layout, fit, background, isReadOnly, className } = props;
  const { backend, graceSeconds, absentUserIDs } = props;
  const strings = useStrings();
  const ref = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(ref, isAgain);
  const parts = useParts(defaultParts, props.parts);
  const { userID } = useSession();
  const { group } = useGroup(groupID);
  const seats = useSeats(groupID, { backend, graceSeconds, absentUserIDs });
  const permissions = useSeatPermissions(groupID);
  const deeds = useSeatDeeds(groupID);
  const { status, room, error } = seats;
  const { Closed, Error: Failed, Skeleton } = parts;
  const label = strings.seats(plainText(group?.name));
  const isOpen = room?.isOpen === true;

  return (
    <section
      ref={ref}
      className={`parlor-root parlor-seats ${className ?? ''}`.trim()}
      data-status={status}
      data-open={isOpen || undefined}
      data-fit={fit}
      data-background={background !== undefined || undefined}
      aria-label={label}
      // Has the focus when the stage comes or goes, and what had it with it.
      tabIndex={-1}
      {...keptFocus}
    >
      {background !== undefined && (
        <div className="parlor-seats-background" aria-hidden="true">
          {background}
        </div>
      )}
      {status === 'loading' && <Skeleton layout={layout} fit={fit} />}
      {status === 'error' && <Failed error={error} onRetry={onRetry} />}
      {status === 'ready' && !isOpen && (
        <Closed
          isOwner={permissions.open && isReadOnly !== true}
          isBusy={deeds.allPending.has('room')}
          onOpen={() => void deeds.do({ at: 'room', run: () => seats.open() })}
        />
      )}
      {status === 'ready' && isOpen && (
        <Seats
          {...props}
          label={label}
          userID={userID}
          seats={seats}
          permissions={permissions}
          deeds={deeds}
          parts={parts}
        />
      )}
      <SeatStatus
        deeds={deeds}
        isPaused={seats.isPaused}
        isInviting={isOpen && isReadOnly !== true && isInviting(seats.seats, permissions)}
        Notice={parts.Notice}
      />
      <SeatAnnouncer groupID={groupID} userID={userID} />
    </section>
  );
}

/** Nobody sits, and I may be the first. */
function isInviting(seats: readonly SeatSnapshot[], permissions: SeatPermissions): boolean {
  return (
    seats.every(({ status }) => status !== 'taken') &&
    seats.some(({ index }) => permissions.of(index).take)
  );
}
