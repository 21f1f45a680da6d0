'use client';

import type { SeatsAtOnce, UseSeatsResult } from '@parlor/hooks';
import { useEffect, useRef, useState } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { type SeatChange, seatChanges } from './seat-changes.js';
import { changeSentence } from './seat-words.js';

interface SeatAnnouncerProps {
  seats: UseSeatsResult;
  userID: string;
}

/**
 * Tells assistive technology what happens on the stage.
 *
 * The grid itself is not live: a seat that changes would be read out whole, and nobody would hear that
 * someone left.
 */
export function SeatAnnouncer({ seats, userID }: SeatAnnouncerProps) {
  const { batch, changes } = useSeatChanges(seats);
  const strings = useStrings();
  const formats = useFormats();
  const sentences = changes.map((change) => changeSentence(change, userID, strings, formats));
  return (
    <div className="parlor-visually-hidden" role="log" aria-live="polite" aria-relevant="additions">
      {sentences.filter(Boolean).map((sentence) => (
        <p key={`${batch}:${sentence}`}>{sentence}</p>
      ))}
    </div>
  );
}

interface Batch {
  /** Tells a sentence from the same sentence later. */
  readonly batch: number;
  readonly changes: readonly SeatChange[];
}

/** What happened last; nothing of what was so when one came. */
function useSeatChanges({ status, room, seats }: UseSeatsResult): Batch {
  const [happened, setHappened] = useState<Batch>({ batch: 0, changes: [] });
  const before = useRef<SeatsAtOnce>(undefined);
  useEffect(() => {
    if (status !== 'ready') return;
    const after = { room, seats };
    const changes = before.current ? seatChanges(before.current, after) : [];
    before.current = after;
    if (changes.length > 0) setHappened(({ batch }) => ({ batch: batch + 1, changes }));
  }, [status, room, seats]);
  return happened;
}
