'use client';

import type { ReactNode, RefObject } from 'react';
import { Popover } from '../internals/popover.js';

interface PeopleCardProps {
  /** The chip. */
  anchorRef: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}

/** The card beside a chip that says who reacted. */
export function PeopleCard({ anchorRef, onClose, children }: PeopleCardProps) {
  return (
    <Popover anchorRef={anchorRef} onClose={onClose} className="parlor-reaction-people">
      {children}
    </Popover>
  );
}
