'use client';

import { useEffect, useRef, useState } from 'react';
import { useStrings } from '../internals/strings/strings-provider.js';

/** Ends a poll, which cannot be undone: it is asked once more. */
export function ClosePoll({ onClose }: { onClose: () => void }) {
  const strings = useStrings();
  const [isAsking, setIsAsking] = useState(false);
  const keepRef = useRef<HTMLButtonElement>(null);
  const closeRef = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone.
    if (isAsking) keepRef.current?.focus();
    else if (wasAsking.current) closeRef.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        ref={closeRef}
        type="button"
        className="parlor-text-button"
        onClick={() => setIsAsking(true)}
      >
        {strings.pollClose}
      </button>
    );
  }
  return (
    <span className="parlor-poll-question-again" role="group" aria-label={strings.pollClose}>
      <button type="button" className="parlor-text-button" data-danger onClick={onClose}>
        {strings.pollCloseNow}
      </button>
      <button
        ref={keepRef}
        type="button"
        className="parlor-text-button"
        onClick={() => setIsAsking(false)}
      >
        {strings.pollKeepOpen}
      </button>
    </span>
  );
}
