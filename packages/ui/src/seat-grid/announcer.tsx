'use client';

import { useSeatEvents } from '@parlor/hooks';
import { useState } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useSaidOnce } from '../internals/use-said-once.js';
import { useSettled } from '../internals/use-settled.js';
import { changeSentence, type ToldChange, toldOf } from './told-change.js';
import { useSeatPerson } from './use-seat-person.js';

interface SeatAnnouncerProps {
  groupID: string;
  userID: string;
}

/** A sentence that was said stays for a while: who has not heard it yet will. */
const MOST_TOLD = 10;
/** Milliseconds for which a sentence waits for a name. */
const PATIENCE = 3_000;

interface Happening {
  /** Tells a sentence from the same sentence later. */
  readonly number: number;
  readonly change: ToldChange;
}

/**
 * Tells assistive technology what happens on the stage; nothing of what was so when one came.
 *
 * The grid itself is not live: a seat that changes would be read out whole, and nobody would hear that
 * someone left.
 */
export function SeatAnnouncer({ groupID, userID }: SeatAnnouncerProps) {
  const [happenings, setHappenings] = useState<readonly Happening[]>([]);
  useSeatEvents(groupID, (changes) => {
    const told = changes.flatMap(toldOf);
    if (told.length > 0) setHappenings((last) => withMore(last, told));
  });
  return (
    <div className="parlor-visually-hidden" role="log" aria-live="polite" aria-relevant="additions">
      {happenings.map(({ number, change }) => (
        <Told key={number} change={change} viewerID={userID} />
      ))}
    </div>
  );
}

function withMore(last: readonly Happening[], told: readonly ToldChange[]): readonly Happening[] {
  const first = (last.at(-1)?.number ?? 0) + 1;
  const more = told.map((change, index) => ({ number: first + index, change }));
  return [...last, ...more].slice(-MOST_TOLD);
}

/**
 * One sentence. It waits for the name of whom it is about, but not for ever: who cannot be found, or only later, is told by
 * their ID. Said twice it would be two things that happened.
 */
function Told({ change, viewerID }: { change: ToldChange; viewerID: string }) {
  const strings = useStrings();
  const formats = useFormats();
  // Of the picture nothing is told.
  const { name, isUnknown } = useSeatPerson({ ...change, avatar: change.nick });
  const isWaiting = isUnknown && change.userID !== viewerID;
  const isLate = useSettled(isWaiting ? change.userID : '', PATIENCE) !== '';
  const sentence = changeSentence(change, name, viewerID, strings, formats);
  const said = useSaidOnce(isWaiting && !isLate ? '' : sentence);
  return said === '' ? null : <p>{said}</p>;
}
