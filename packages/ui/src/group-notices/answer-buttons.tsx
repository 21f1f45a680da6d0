'use client';

import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import { isComposing } from '../internals/is-composing.js';
import { isolate, joined } from '../internals/isolate.js';
import { bytesOf } from '../internals/name-problem.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { Deeds } from '../internals/use-deeds.js';
import type { AnswerDraft, AnswerDrafts } from './answer-drafts.js';
import { type Asked, useAnswerStrings } from './use-answer-strings.js';

interface AnswerButtonsProps {
  asked: Asked;
  deeds: Deeds;
  drafts: AnswerDrafts;
  /** What is answered: its words are kept by it. */
  draftKey: string;
  accept: (message?: string) => Promise<void>;
  refuse: (message?: string) => Promise<void>;
}

/** Bytes that the service takes with an answer. */
const LONGEST_WORDS = 300;
const CLOSED: AnswerDraft = { words: '', isOpen: false };

/** Yes or no to somebody, and a word with it for who wants to write one. */
export function AnswerButtons(props: AnswerButtonsProps) {
  const { asked, deeds, drafts, draftKey, accept, refuse } = props;
  const strings = useStrings();
  const said = useAnswerStrings(asked);
  const [draft, setDraft] = useState(() => drafts.get(draftKey) ?? CLOSED);
  // Where one has come from is gone when the field opens or closes.
  const [hasPressed, setPressed] = useState(false);
  const fieldRef = useRef<HTMLInputElement>(null);
  const words = draft.isOpen ? draft.words : '';
  const isTooLong = bytesOf(words) > LONGEST_WORDS;
  const change = (changes: Partial<AnswerDraft>) => {
    const next = { ...draft, ...changes };
    drafts.set(draftKey, next);
    setDraft(next);
  };
  const open = (isOpen: boolean) => {
    setPressed(true);
    change({ isOpen });
  };
  const answer = (run: AnswerButtonsProps['accept'], isYes: boolean) => {
    if (isTooLong) {
      fieldRef.current?.focus();
      return;
    }
    const send = async () => {
      await run(words.trim() || undefined);
      drafts.delete(draftKey);
    };
    void deeds.carryOut({ name: asked.name, run: send, ...(isYes ? said.yes : said.no) });
  };
  return (
    <>
      {draft.isOpen && (
        <Words
          ref={fieldRef}
          value={words}
          isTooLong={isTooLong}
          isCalled={hasPressed}
          onChange={(next) => change({ words: next })}
          onClose={() => open(false)}
        />
      )}
      <div className="parlor-person-buttons">
        <button
          type="button"
          className="parlor-button"
          aria-label={joined(said.accept(isolate(asked.name)))}
          onClick={() => answer(accept, true)}
        >
          {strings.letIn}
        </button>
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          aria-label={joined(said.refuse(isolate(asked.name)))}
          onClick={() => answer(refuse, false)}
        >
          {strings.keepOut}
        </button>
        {!draft.isOpen && (
          <button
            type="button"
            className="parlor-text-button"
            // biome-ignore lint/a11y/noAutofocus: the field that it closes by Escape had the focus.
            autoFocus={hasPressed}
            onClick={() => open(true)}
          >
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
  /** Whether it was asked for just now: what comes back with its row has the focus nowhere. */
  isCalled: boolean;
  onChange: (value: string) => void;
  onClose: () => void;
}

function Words({ ref, value, isTooLong, isCalled, onChange, onClose }: WordsProps) {
  const strings = useStrings();
  const problemID = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    // What is around is left by it, too.
    event.preventDefault();
    onClose();
  };
  return (
    <div className="parlor-answer-words">
      <input
        ref={ref}
        dir="auto"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the button that has called it is gone.
        autoFocus={isCalled}
        aria-label={strings.answerWords}
        placeholder={strings.answerWordsHint}
        value={value}
        aria-invalid={isTooLong || undefined}
        aria-describedby={isTooLong ? problemID : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {isTooLong && (
        <p id={problemID} role="alert">
          {strings.answerTooLong}
        </p>
      )}
    </div>
  );
}
