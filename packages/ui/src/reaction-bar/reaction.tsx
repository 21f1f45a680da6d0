'use client';

import type { ReactionSnapshot } from '@parlor/hooks';
import { useRef } from 'react';
import { Popover } from '../internals/popover.js';
import type { ReactionBarParts } from './reaction-bar.js';
import { usePeopleCard } from './use-people-card.js';

interface ReactionProps {
  messageID: string;
  reaction: ReactionSnapshot;
  isNew: boolean;
  parts: ReactionBarParts;
  onToggle: () => void;
}

/** A chip, and the card beside it that says who reacted. */
export function Reaction({ messageID, reaction, isNew, parts, onToggle }: ReactionProps) {
  const { Chip, People } = parts;
  const anchorRef = useRef<HTMLLIElement>(null);
  const { isOpen, close, handlers } = usePeopleCard();
  return (
    <li ref={anchorRef} className="parlor-reaction" {...handlers}>
      <Chip reaction={reaction} isNew={isNew} onToggle={onToggle} />
      {isOpen && (
        <Popover anchorRef={anchorRef} onClose={close} className="parlor-reaction-people">
          <People messageID={messageID} reaction={reaction} />
        </Popover>
      )}
    </li>
  );
}
