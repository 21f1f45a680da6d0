'use client';

import type { AddMembersOutcome } from '@parlor/hooks';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { joined } from './isolate.js';
import type { Strings } from './strings/strings.js';
import { useStrings } from './strings/strings-provider.js';
import { useFewPeople } from './use-few-people.js';

interface PeopleOutcomeProps {
  /** What has come of it, in sentences. */
  children: ReactNode;
  onDone: () => void;
}

type Part = keyof AddMembersOutcome;
type Sentence = (names: string, count: number) => string;

const PARTS: readonly (readonly [Part, (strings: Strings) => Sentence])[] = [
  ['added', (strings) => strings.inviteAdded],
  ['waiting', (strings) => strings.inviteWaits],
  ['existed', (strings) => strings.inviteExisted],
  ['overLimit', (strings) => strings.inviteOverLimit],
  ['failed', (strings) => strings.inviteFailed],
];

/** In a dialog, after people were brought into a group: what has come of it, and the button that ends it. */
export function PeopleOutcome({ children, onDone }: PeopleOutcomeProps) {
  const strings = useStrings();
  const id = useId();
  const doneRef = useRef<HTMLButtonElement>(null);
  // What had the focus has gone with the form.
  useEffect(() => doneRef.current?.focus(), []);
  return (
    <>
      <div id={id} className="parlor-invite-outcome" role="status">
        {children}
      </div>
      <footer className="parlor-modal-foot">
        <button
          ref={doneRef}
          type="button"
          className="parlor-button"
          aria-describedby={id}
          onClick={onDone}
        >
          {strings.inviteDone}
        </button>
      </footer>
    </>
  );
}

/** What has come of it: a sentence for those with whom it went alike. */
export function OutcomeLines({ outcome }: { outcome: Partial<AddMembersOutcome> }) {
  const strings = useStrings();
  return PARTS.map(([part, sentenceIn]) => (
    <Line key={part} part={part} userIDs={outcome[part] ?? NOBODY} sentence={sentenceIn(strings)} />
  ));
}

const NOBODY: readonly string[] = [];

interface LineProps {
  part: Part;
  userIDs: readonly string[];
  sentence: Sentence;
}

function Line({ part, userIDs, sentence }: LineProps) {
  const { names } = useFewPeople(userIDs);
  if (userIDs.length === 0) return null;
  return (
    <p data-part={part} dir="auto">
      {joined(sentence(names, userIDs.length))}
    </p>
  );
}
