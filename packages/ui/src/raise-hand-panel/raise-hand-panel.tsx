'use client';

import { useRaisedHands, useSeatPermissions, useSeats } from '@parlor/hooks';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { PeopleSkeleton } from '../contacts/people-skeleton.js';
import { DeedNotice } from '../internals/deed-notice.js';
import { LoadFailed } from '../internals/load-failed.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { useRowFocus } from '../internals/use-row-focus.js';
import { HandsList } from './hands-list.js';
import { HandsElsewhere, NoHands } from './hands-state.js';
import { NewHand } from './new-hand.js';
import { runsRoom } from './runs-room.js';
import { seatChoices } from './seat-choices.js';
import { useHandRows } from './use-hand-rows.js';

/** What {@link RaiseHandPanel} takes. */
export interface RaiseHandPanelProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /**
   * Whether the room remembers who asks, so that they outlast a reload of the host's page; `false` when left out. See
   * `useRaisedHands`.
   */
  keepsQueue?: boolean;
  /** Makes buttons of names: the place for a card. */
  onUserClick?: ((userID: string) => void) | undefined;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * Who asks for a seat of an audio room, the first first: for the host and co-hosts, who give them a seat or decline. A yes
 * gives the seat that they want, or the first that is free; another one can be chosen. How one has ended stays for four
 * seconds: of several who run the room the first answer decides, and it is said whose that was.
 *
 * Fills its container's height. What is refused is said in words, and who asks still asks then. Who does not run the room
 * is told so; where nobody has to ask, or can, that is said.
 *
 * Stands on `useRaisedHands`, `useSeats` and `useSeatPermissions`.
 */
export function RaiseHandPanel({ className = '', ...hands }: RaiseHandPanelProps) {
  const [attempt, setAttempt] = useState(0);
  const rootRef = useRef<HTMLDivElement>(null);
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    setAttempt((count) => count + 1);
  };
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-people parlor-hands ${className}`.trim()}
      tabIndex={-1}
    >
      {/* Looking at it anew is what asks for the seats again. */}
      <Hands key={`${attempt}:${hands.groupID}`} {...hands} rootRef={rootRef} onRetry={retry} />
    </div>
  );
}

interface HandsProps extends Omit<RaiseHandPanelProps, 'className'> {
  /** Has the focus when no row can have it. */
  rootRef: RefObject<HTMLElement | null>;
  onRetry: () => void;
}

function Hands({ groupID, keepsQueue, onUserClick, rootRef, onRetry }: HandsProps) {
  const strings = useStrings();
  const { hands, approve, refuse } = useRaisedHands(groupID, { keepsQueue });
  const { status, room, seats, error } = useSeats(groupID);
  const permissions = useSeatPermissions(groupID);
  const choices = useMemo(() => seatChoices(seats, permissions), [seats, permissions]);
  const isRunning = room?.isOpen === true && runsRoom(permissions.role);
  const { rows, forget } = useHandRows(hands, isRunning);
  const rowFocus = useRowFocus(rootRef);
  const deeds = useDeeds();
  const [region, setRegion] = useState<HTMLElement | null>(null);
  return (
    <div className="parlor-hands-body" {...rowFocus}>
      <DeedNotice deeds={deeds} />
      <div ref={setRegion} className="parlor-visually-hidden" aria-live="polite" />
      {status === 'loading' && <PeopleSkeleton />}
      {status === 'error' && (
        <LoadFailed title={strings.seatsFailed} error={error} onRetry={onRetry} />
      )}
      {status === 'ready' && !isRunning && <HandsElsewhere isOpen={room?.isOpen ?? false} />}
      {isRunning && rows.length === 0 && <NoHands mode={room.mode} />}
      {isRunning && rows.length > 0 && (
        <HandsList {...{ rows, choices, deeds, region, forget, approve, refuse, onUserClick }} />
      )}
      {isRunning && <NewHand hands={hands} region={region} />}
    </div>
  );
}
