'use client';

import { useRef, useState } from 'react';
import { useKeptFocus } from '../internals/use-kept-focus.js';
import { HandNote } from './hand-note.js';
import { useTellsOfHand } from './hand-tellers.js';
import { HandsButton } from './hands-button.js';
import { NewHand } from './new-hand.js';
import { OwnHandButtons } from './own-hand-buttons.js';
import { runsRoom } from './runs-room.js';
import { isUp } from './use-hand-course.js';
import { useOwnHand } from './use-own-hand.js';

/** What {@link RaiseHandButton} takes. */
export interface RaiseHandButtonProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** The seat that I ask for; 0, when left out, is any. */
  index?: number;
  /** Whether I take the seat by itself that I am given; `true` when left out. Else there is a button for it for 20 seconds. */
  takesSeat?: boolean;
  /** For the host and co-hosts: opens who asks, a `RaiseHandPanel`. Left out, they are told how many do, and press nothing. */
  onOpenPanel?: (() => void) | undefined;
  /** Whether that is open: then it tells assistive technology itself who comes. */
  isPanelOpen?: boolean;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * Asks for a seat of an audio room, for the audience: raises my hand and takes it down, with the time that is left, and says
 * how it has ended: declined, not answered, or why it could not be. What is said so stands over it until the next press or
 * Escape. For the host and co-hosts it is how many ask, and leads to them.
 *
 * Draws nothing where there is nothing to ask: in a room that is closed, in which anybody takes a seat or the host invites,
 * and while I have a seat; then the focus, when it was on it, stays where it was.
 *
 * Stands on `useRaisedHands`, `useSeats` and `useSeatPermissions`.
 */
export function RaiseHandButton(props: RaiseHandButtonProps) {
  const { groupID, onOpenPanel, isPanelOpen = false, className = '' } = props;
  // In another room nothing of it is so.
  return (
    <Hand
      key={groupID}
      {...props}
      {...{ onOpenPanel, isPanelOpen }}
      className={`parlor-root parlor-raise-hand ${className}`.trim()}
    />
  );
}

function Hand({ onOpenPanel, isPanelOpen = false, className, ...props }: RaiseHandButtonProps) {
  const hand = useOwnHand(props);
  useTellsOfHand(props.groupID);
  const { mine, hands, role } = hand;
  const rootRef = useRef<HTMLSpanElement>(null);
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const isHost = runsRoom(role);
  const isAsking = !isHost && (hand.mayAsk || isUp(mine.status));
  const keptFocus = useKeptFocus(rootRef);
  return (
    <span
      ref={rootRef}
      className={className}
      data-status={mine.status}
      data-empty={(!isHost && !isAsking) || undefined}
      tabIndex={-1}
      {...keptFocus}
    >
      {isHost && <HandsButton count={hands.length} isOpen={isPanelOpen} onOpen={onOpenPanel} />}
      {isAsking && <OwnHandButtons hand={hand} takesSeat={props.takesSeat ?? true} />}
      {!isHost && hand.note !== '' && (
        <HandNote key={hand.note} words={hand.note} anchorRef={rootRef} onClose={hand.dismiss} />
      )}
      <span className="parlor-visually-hidden" role="status">
        {isHost ? '' : hand.said}
      </span>
      <span ref={setRegion} className="parlor-visually-hidden" aria-live="polite" />
      {isHost && !isPanelOpen && <NewHand hands={hands} region={region} />}
    </span>
  );
}
