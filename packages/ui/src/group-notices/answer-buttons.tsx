'use client';

import { type Ref, useId, useRef, useState } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { bytesOf } from '../internals/name-problem.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';

interface AnswerButtonsProps {
  /** Whom it is about. Untrusted. */
  name: string;
  deeds: Deeds;
  accept: (message?: string) => Promise<void>;
  refuse: (message?: string) => Promise<void>;
}

/** Bytes that the service takes with an answer. */
const LONGEST_WORDS = 300;

/** Yes or no to somebody, and a word with it for who wants to write one. */
export function AnswerButtons({ name, deeds, accept, refuse }: AnswerButtonsProps) {
  const strings = useStrings();
  const [words, setWords] = useState<string>();
  const fieldRef = useRef<HTMLInputElement>(null);
  const isTooLong = bytesOf(words ?? '') > LONGEST_WORDS;
  const answer = (run: AnswerButtonsProps['accept'], isYes: boolean) => {
    if (isTooLong) {
      fieldRef.current?.focus();
      return;
    }
    const message = words?.trim() || undefined;
    void deeds.carryOut({
      name,
      run: () => run(message),
      done: isYes ? strings.wasLetIn : strings.wasKeptOut,
      failed: isYes ? strings.notLetIn : strings.notKeptOut,
    });
  };
  return (
    <>
      {words !== undefined && (
        <Words ref={fieldRef} value={words} isTooLong={isTooLong} onChange={setWords} />
      )}
      <div className="parlor-person-buttons">
        <button
          type="button"
          className="parlor-button"
          aria-label={joined(strings.letInNamed(isolate(name)))}
          onClick={() => answer(accept, true)}
        >
          {strings.letIn}
        </button>
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-label={joined(strings.keepOutNamed(isolate(name)))}
          onClick={() => answer(refuse, false)}
        >
          {strings.keepOut}
        </button>
        {words === undefined && (
          <button type="button" className="parlor-text-button" onClick={() => setWords('')}>
            {strings.addAnswerWords}
          </button>
        )}
      </div>
    </>
  );
}

interface WordsProps {
  ref: Ref<HTMLInputElement>;
  value: string;
  isTooLong: boolean;
  onChange: (value: string) => void;
}

function Words({ ref, value, isTooLong, onChange }: WordsProps) {
  const strings = useStrings();
  const problemID = useId();
  return (
    <div className="parlor-answer-words">
      <input
        ref={ref}
        dir="auto"
        autoComplete="off"
        // It was asked for, and the button that did has gone.
        // biome-ignore lint/a11y/noAutofocus: as above
        autoFocus
        aria-label={strings.answerWords}
        placeholder={strings.answerWordsHint}
        value={value}
        aria-invalid={isTooLong || undefined}
        aria-describedby={isTooLong ? problemID : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {isTooLong && (
        <p id={problemID} role="alert">
          {strings.answerTooLong}
        </p>
      )}
    </div>
  );
}
