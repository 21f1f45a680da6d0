'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { isComposing } from '../internals/is-composing.js';
import { useLatest } from '../internals/use-latest.js';
import { useSettled } from '../internals/use-settled.js';
import { GroupIDSearch } from './group-id-search.js';
import { GroupResult } from './group-result.js';
import type { JoinMemory } from './use-join-request.js';

/** What {@link JoinGroup} takes. */
export interface JoinGroupProps {
  /**
   * Called with a group's ID once I am in it, and when one that I am in already is to be opened. Not while I wait for
   * somebody to let me in.
   */
  onJoined?: (groupID: string) => void;
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * Finds a group by its whole ID, says what it is, and how one gets in: at once, or by asking with words to those who decide
 * (300 bytes), or not at all. What came of it is said there.
 *
 * Fills its container's height. Enter looks for the group at once and leads to it, Escape back to the field and keeps what was written.
 * Work groups are found by nobody.
 *
 * Stands on `useGroupSearch`, `useGroupActions`, `useGroups`, and `useCommunities` where a community was found.
 */
export function JoinGroup({ onJoined, className }: JoinGroupProps) {
  return (
    <div className={`parlor-root parlor-add-friend parlor-join-group ${className ?? ''}`.trim()}>
      <JoinGroupBody onJoined={onJoined} />
    </div>
  );
}

interface JoinGroupBodyProps {
  onJoined: JoinGroupProps['onJoined'] | undefined;
  /** Closes what it stands in. */
  onEnd?: () => void;
}

/** The service is asked when the reader pauses, in milliseconds. */
const PAUSE = 300;

/** The field, and what it finds. */
export function JoinGroupBody({ onJoined, onEnd }: JoinGroupBodyProps) {
  const fieldRef = useRef<HTMLInputElement>(null);
  const resultRef = useRef<HTMLDivElement>(null);
  /** `isAsked`: by Enter, before it was found. */
  const [{ text, isAsked }, setTyped] = useState({ text: '', isAsked: false });
  const [attempt, setAttempt] = useState(0);
  const [memory] = useState<JoinMemory>(() => new Map());
  const trimmed = text.trim();
  const paused = useSettled(trimmed, PAUSE);
  const settled = isAsked ? trimmed : paused;
  const onText = (next: string) => setTyped({ text: next, isAsked: false });
  const toField = () => fieldRef.current?.focus();
  /** Whether there is something to be done with it. */
  const toGroup = () => {
    const first = resultRef.current?.querySelector<HTMLElement>('[data-autofocus]');
    first?.focus();
    return !!first;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    if (!toGroup()) setTyped({ text, isAsked: true });
  };
  const onFound = useLatest(() => {
    // Who has gone on to something else stays there.
    if (isAsked && document.activeElement === fieldRef.current) toGroup();
  });
  return (
    <>
      <GroupIDSearch text={text} onText={onText} fieldRef={fieldRef} onKeyDown={onKeyDown} />
      <div ref={resultRef} className="parlor-join-result">
        <GroupResult
          key={attempt}
          settled={settled}
          isFormer={settled !== trimmed}
          memory={memory}
          onFound={onFound}
          onJoined={onJoined}
          onBack={toField}
          onAnother={() => {
            onText('');
            toField();
          }}
          onAgain={() => {
            // The button goes with what it stands in.
            toField();
            setAttempt((count) => count + 1);
          }}
          onEnd={onEnd}
        />
      </div>
    </>
  );
}
