'use client';

import { useFriendGroups } from '@parlor/hooks';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { WordsField } from '../add-friend/words-field.js';
import { isComposing } from '../internals/is-composing.js';
import { type NameProblem, nameProblemOf } from '../internals/name-problem.js';
import { reasonOf } from '../internals/reason.js';
import { saveSet } from '../internals/save-set.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface NewGroupProps {
  /** The friend who comes into it. */
  userID: string;
  /** It is made, or one has thought better of it. */
  onEnd: () => void;
}

/** In bytes. */
const LONGEST = 30;

/** The name of a friend group that is made for a friend. Enter makes it, Escape does not. */
export function NewGroup({ userID, onEnd }: NewGroupProps) {
  const strings = useStrings();
  const ref = useRef<HTMLDivElement>(null);
  const sets = useFriendGroups();
  const [name, setName] = useState('');
  /** It is made, but they are not in it yet. */
  const [madeName, setMadeName] = useState<string>();
  const isMaking = useRef(false);
  const [problem, setProblem] = useState('');
  useEffect(() => ref.current?.querySelector('input')?.focus(), []);
  const save = async () => {
    const change = { name: name.trim(), added: [userID], removed: [], onNamed: setMadeName };
    try {
      const [failed] = await saveSet(sets, madeName, change);
      if (failed) throw failed.error;
      onEnd();
    } catch (thrown) {
      setProblem(reasonOf(thrown, strings));
    }
  };
  const make = async () => {
    if (isMaking.current) return;
    const names = sets.groups.map((group) => group.name);
    const wrong = nameProblemOf(name, madeName, names, LONGEST);
    setProblem(wrong ? wordsFor(wrong, strings) : '');
    if (wrong) return;
    isMaking.current = true;
    await save();
    isMaking.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || !(event.target instanceof HTMLInputElement)) return;
    if (event.key === 'Enter') void make();
    else if (event.key === 'Escape') onEnd();
    else return;
    // It closes the field, and not what the card stands in.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field in it hears the keys.
    <div ref={ref} className="parlor-card-form" onKeyDown={onKeyDown}>
      <WordsField
        label={strings.friendGroupName}
        value={name}
        longest={LONGEST}
        tooLong={strings.friendGroupNameTooLong}
        onChange={(next) => {
          setName(next);
          setProblem('');
        }}
      />
      <p className="parlor-request-problem" role="alert">
        {problem}
      </p>
      <div className="parlor-request-foot">
        <button type="button" className="parlor-button" data-quiet="" onClick={onEnd}>
          {strings.cancel}
        </button>
        <button type="button" className="parlor-button" onClick={() => void make()}>
          {strings.createFriendGroup}
        </button>
      </div>
    </div>
  );
}

function wordsFor(problem: NameProblem, strings: Strings): string {
  if (problem === 'name') return strings.friendGroupNeedsName;
  return problem === 'long' ? strings.friendGroupNameTooLong : strings.friendGroupNameTaken;
}
