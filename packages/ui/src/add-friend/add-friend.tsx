'use client';

import { useEffect, useRef, useState } from 'react';
import { ChosenPerson } from './chosen-person.js';
import { PeopleSearch } from './people-search.js';
import type { RequestDrafts } from './request-drafts.js';
import type { FriendRequestOutcome } from './use-friend-request.js';

/** What {@link AddFriend} takes. */
export interface AddFriendProps {
  /**
   * Called once the service has said yes: `added` when they are a friend at once, `requested` when they have to say yes
   * first. It goes on showing what came of it.
   */
  onDone?: (userID: string, outcome: FriendRequestOutcome) => void;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * Finds people, by their ID or by words of their names, and asks them to be friends, with words to them, a remark and a
 * friend group. Who is a friend already, was asked, or is blocked, says so.
 *
 * Fills its container's height. Arrows move through who was found while the field keeps the focus, Enter chooses, Escape
 * leads back to the search and keeps what was written. Where the service has no search by words (a paid feature), people are found by their whole ID.
 */
export function AddFriend({ onDone, className }: AddFriendProps) {
  return (
    <div className={`parlor-root parlor-add-friend ${className ?? ''}`.trim()}>
      <AddFriendBody onDone={onDone} />
    </div>
  );
}

interface AddFriendBodyProps {
  onDone: AddFriendProps['onDone'] | undefined;
  /** Closes what it stands in. */
  onEnd?: () => void;
}

/** The search, or the one who was chosen. */
export function AddFriendBody({ onDone, onEnd }: AddFriendBodyProps) {
  const fieldRef = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [chosenID, setChosenID] = useState<string>();
  const [drafts] = useState<RequestDrafts>(() => new Map());
  const isFieldWanted = useRef(false);
  useEffect(() => {
    if (!isFieldWanted.current || !fieldRef.current) return;
    isFieldWanted.current = false;
    fieldRef.current.focus();
  });
  const leave = (next: string) => {
    isFieldWanted.current = true;
    setText(next);
    setChosenID(undefined);
  };
  if (chosenID !== undefined) {
    return (
      <ChosenPerson
        key={chosenID}
        userID={chosenID}
        drafts={drafts}
        onDone={(outcome) => onDone?.(chosenID, outcome)}
        onBack={() => leave(text)}
        onAnother={() => leave('')}
        onEnd={onEnd}
      />
    );
  }
  return <PeopleSearch text={text} onText={setText} fieldRef={fieldRef} onChoose={setChosenID} />;
}
