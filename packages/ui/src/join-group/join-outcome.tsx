'use client';

import { useEffect, useId, useRef } from 'react';
import { FriendsIcon, SendingIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { JoinOutcome } from './join-standing.js';

interface JoinOutcomeProps {
  name: string;
  outcome: JoinOutcome;
  /** Whether it has just come, by what was pressed here. */
  isNew: boolean;
  /** Leads back to an empty search. */
  onAnother: () => void;
  /** Ends it all; missing where there is nothing to end. */
  onEnd: (() => void) | undefined;
}

/** What came of asking, and what to do next. */
export function JoinOutcomeWords({ name, outcome, isNew, onAnother, onEnd }: JoinOutcomeProps) {
  const strings = useStrings();
  const wordsID = useId();
  const footRef = useRef<HTMLDivElement>(null);
  const isIn = outcome === 'joined';
  const Icon = isIn ? FriendsIcon : SendingIcon;
  const words = isIn ? strings.joinedGroup(isolate(name)) : strings.joinWaits(isolate(name));
  useEffect(() => {
    // The button that was pressed has gone with the form.
    if (isNew) footRef.current?.querySelector<HTMLElement>('button:last-child')?.focus();
  }, [isNew]);
  return (
    <div className="parlor-chosen-outcome">
      <p id={wordsID}>
        <Icon size={18} aria-hidden="true" />
        {joined(words)}
      </p>
      <div ref={footRef} className="parlor-request-foot">
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-describedby={wordsID}
          onClick={onAnother}
        >
          {strings.joinAnother}
        </button>
        {onEnd && (
          <button
            type="button"
            className="parlor-button"
            aria-describedby={wordsID}
            onClick={onEnd}
          >
            {strings.requestDone}
          </button>
        )}
      </div>
    </div>
  );
}
