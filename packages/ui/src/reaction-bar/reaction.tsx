'use client';

import type { ReactionSnapshot } from '@parlor/hooks';
import { Suspense, useRef } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { ReactionBarParts } from './reaction-bar.js';
import { usePeopleCard } from './use-people-card.js';

/** Most chips are never looked at this closely. */
const LazyPeopleCard = lazyPart(async () => (await import('./people-card.js')).PeopleCard, {
  Instead: () => null,
});

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
        <Suspense fallback={null}>
          <LazyPeopleCard anchorRef={anchorRef} onClose={close}>
            <People messageID={messageID} reaction={reaction} />
          </LazyPeopleCard>
        </Suspense>
      )}
    </li>
  );
}
