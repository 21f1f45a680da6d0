'use client';

import type { AddMembersOutcome } from '@parlor/hooks';
import { useEffect, useRef } from 'react';
import { joined } from '../internals/isolate.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useFewPeople } from '../internals/use-few-people.js';

interface InviteOutcomeProps {
  outcome: AddMembersOutcome;
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

/** What has come of it: a sentence for those with whom it went alike. */
export function InviteOutcome({ outcome, onDone }: InviteOutcomeProps) {
  const strings = useStrings();
  const doneRef = useRef<HTMLButtonElement>(null);
  // What had the focus has gone with the form.
  useEffect(() => doneRef.current?.focus(), []);
  return (
    <>
      <div className="parlor-invite-outcome" role="status">
        {PARTS.map(([part, sentenceIn]) => (
          <Line key={part} part={part} userIDs={outcome[part]} sentence={sentenceIn(strings)} />
        ))}
      </div>
      <footer className="parlor-modal-foot">
        <button ref={doneRef} type="button" className="parlor-button" onClick={onDone}>
          {strings.inviteDone}
        </button>
      </footer>
    </>
  );
}

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
