'use client';

import { type ProfileSnapshot, useUserProfile } from '@parlor/hooks';
import { useEffect, useRef, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { BackIcon } from '../internals/icons.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { byEscape } from './by-escape.js';
import { ChosenDeeds } from './chosen-deeds.js';
import { ChosenOutcome } from './chosen-outcome.js';
import type { RequestDrafts } from './request-drafts.js';
import type { FriendRequestOutcome } from './use-friend-request.js';

interface ChosenPersonProps {
  userID: string;
  /** What was written, to them and to others. */
  drafts: RequestDrafts;
  onDone: (outcome: FriendRequestOutcome) => void;
  /** Leads back to the search, with what was typed. */
  onBack: () => void;
  /** Leads back to an empty search. */
  onAnother: () => void;
  /** Ends it all; missing where there is nothing to end. */
  onEnd?: (() => void) | undefined;
}

/** Who was chosen, and what can be done: ask them, answer them, let them in again; or what came of it. */
export function ChosenPerson(props: ChosenPersonProps) {
  const { userID, drafts, onDone, onBack, onAnother, onEnd } = props;
  const strings = useStrings();
  const user = useUserProfile(userID);
  const [outcome, setOutcome] = useState<FriendRequestOutcome>();
  const backRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The row that was chosen has gone. A form takes the focus by itself.
    if (document.activeElement === document.body) backRef.current?.focus();
  }, []);
  if (!user) return null;
  const end = (result: FriendRequestOutcome) => {
    setOutcome(result);
    onDone(result);
  };
  return (
    <div className="parlor-chosen">
      {!outcome && (
        <button
          ref={backRef}
          type="button"
          className="parlor-chosen-back"
          onClick={onBack}
          onKeyDown={byEscape(onBack)}
        >
          <BackIcon size={18} className="parlor-mirrored" aria-hidden="true" />
          {strings.backToSearch}
        </button>
      )}
      <ChosenHead user={user} />
      {outcome ? (
        <ChosenOutcome user={user} outcome={outcome} onAnother={onAnother} onEnd={onEnd} />
      ) : (
        <ChosenDeeds user={user} drafts={drafts} onDone={end} onBack={onBack} />
      )}
    </div>
  );
}

function ChosenHead({ user }: { user: ProfileSnapshot }) {
  const { userID, nick, avatar, selfSignature } = user;
  const name = oneLine(nick) || userID;
  return (
    <div className="parlor-chosen-head">
      <Avatar id={userID} name={name} src={avatar} size={56} />
      <div className="parlor-chosen-words">
        <bdi className="parlor-chosen-name">{name}</bdi>
        <bdi className="parlor-chosen-id">{userID}</bdi>
        {selfSignature !== '' && (
          <p className="parlor-chosen-signature" dir="auto">
            {selfSignature}
          </p>
        )}
      </div>
    </div>
  );
}
