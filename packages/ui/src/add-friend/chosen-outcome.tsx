'use client';

import type { ProfileSnapshot } from '@parlor/hooks';
import { useEffect, useId, useRef } from 'react';
import { FriendIcon, SendIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { FriendRequestOutcome } from './use-friend-request.js';

interface ChosenOutcomeProps {
  user: ProfileSnapshot;
  outcome: FriendRequestOutcome;
  /** Leads back to an empty search. */
  onAnother: () => void;
  /** Ends it all; missing where there is nothing to end. */
  onEnd?: (() => void) | undefined;
}

/** What came of it, and what to do next. */
export function ChosenOutcome({ user, outcome, onAnother, onEnd }: ChosenOutcomeProps) {
  const strings = useStrings();
  const name = isolate(oneLine(user.nick) || user.userID);
  const isFriend = outcome === 'added';
  const Icon = isFriend ? FriendIcon : SendIcon;
  const wordsID = useId();
  const footRef = useRef<HTMLDivElement>(null);
  // The button that sent the request has gone with the form.
  useEffect(() => footRef.current?.querySelector<HTMLElement>('button:last-child')?.focus(), []);
  return (
    <div className="parlor-chosen-outcome">
      <p id={wordsID}>
        <Icon size={18} aria-hidden="true" />
        {joined(isFriend ? strings.friendAdded(name) : strings.requestSent(name))}
      </p>
      <div ref={footRef} className="parlor-request-foot">
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-describedby={wordsID}
          onClick={onAnother}
        >
          {strings.addAnother}
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
