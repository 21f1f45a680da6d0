'use client';

import type { UseLiveRoomResult } from '@parlor/hooks';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { SendIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface SayerProps extends Pick<UseLiveRoomResult, 'send'> {
  /** Called with why something was not said; with `undefined` when the next thing is. */
  onFailure: (thrown: unknown) => void;
  /** Beside the field. */
  children: ReactNode;
}

/** The field in which one says something. What was refused comes back into it, unless something else is written there. */
export function Sayer({ send, onFailure, children }: SayerProps) {
  const strings = useStrings();
  const [text, setText] = useState('');
  const fieldRef = useRef<HTMLInputElement>(null);
  const isEmpty = text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    fieldRef.current?.focus();
    if (isEmpty) return;
    setText('');
    onFailure(undefined);
    send(text.trim()).catch((thrown: unknown) => {
      setText((now) => (now === '' ? text : now));
      onFailure(thrown);
    });
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
        aria-disabled={isEmpty || undefined}
      >
        <SendIcon size={20} aria-hidden="true" />
      </button>
      {children}
    </form>
  );
}
