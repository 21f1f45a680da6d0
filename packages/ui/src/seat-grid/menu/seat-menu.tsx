'use client';

import type { SeatSnapshot } from '@parlor/hooks';
import { type RefObject, useEffect, useState } from 'react';
import type { PopoverAnchor } from '../../internals/popover.js';
import type { SeatDeeds } from '../use-seat-deeds.js';
import { PeopleForSeat } from './people-for-seat.js';
import { SeatMenuList } from './seat-menu-list.js';
import { HandOverQuestion, RemoveQuestion } from './seat-questions.js';
import type { SeatStep } from './seat-step.js';

/** What {@link SeatMenu} takes. */
export interface SeatMenuProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** What the menu is about. */
  seat: SeatSnapshot;
  /** What it stands beside: the seat. */
  anchorRef: RefObject<PopoverAnchor | null>;
  /** Does what is chosen: it goes on when the menu is closed, and what is refused is said where one looks. */
  deeds: SeatDeeds;
  /**
   * Called when it is over, with its questions and dialogs. The focus goes back to the seat, unless it `staysAway`:
   * somebody has pressed elsewhere.
   */
  onClose: (staysAway?: boolean) => void;
  /** Shows a person; there is no such item when it is left out. */
  onUserClick?: ((userID: string) => void) | undefined;
}

/** The menu of a seat, and then what one of its items leads to. */
export function SeatMenu(props: SeatMenuProps) {
  const { seat, onClose } = props;
  const [step, setStep] = useState<SeatStep>('menu');
  // What was meant for one person must not fall on another, who sits there by now.
  const [userID] = useState(seat.userID);
  const isOver = seat.userID !== userID && !isForAnybody(step);
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  if (isOver) return null;
  switch (step) {
    case 'menu':
      return <SeatMenuList {...props} onStep={setStep} />;
    case 'invite':
    case 'place':
    case 'swap':
      return <PeopleForSeat {...props} step={step} />;
    case 'handOver':
      return <HandOverQuestion {...props} />;
    case 'remove':
    case 'removeAndLock':
      return <RemoveQuestion {...props} isLocking={step === 'removeAndLock'} />;
  }
}

/** Whether it is about an empty seat, whoever comes to it: who is chosen then is refused in words. */
function isForAnybody(step: SeatStep): boolean {
  return step === 'invite' || step === 'place';
}
