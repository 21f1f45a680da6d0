'use client';

import { type FormEvent, type ReactNode, useRef } from 'react';
import { SendIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { SayingProps } from './use-saying.js';

interface SayerProps extends SayingProps {
  /** Whether it can be sent now; what is written stays until then. It can when left out. */
  canSay?: boolean;
  /** Beside the field. */
  children?: ReactNode;
}

/** The field in which one says something. */
export function Sayer({ text, setText, say, canSay = true, children }: SayerProps) {
  const strings = useStrings();
  const fieldRef = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    fieldRef.current?.focus();
    say();
  };
  return (
    // Enter that chooses a word of an input method submits nothing: the browser knows.
    <form className="parlor-live-sayer" onSubmit={submit}>
      <input
        ref={fieldRef}
        className="parlor-live-field"
        dir="auto"
        autoComplete="off"
        enterKeyHint="send"
        aria-label={strings.liveSay}
        placeholder={strings.liveSay}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button
        type="submit"
        className="parlor-send"
        aria-label={strings.send}
        aria-disabled={text.trim() === '' || !canSay || undefined}
      >
        <SendIcon size={20} aria-hidden="true" />
      </button>
      {children}
    </form>
  );
}
