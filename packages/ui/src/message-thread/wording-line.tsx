'use client';

import type { ChatError } from '@parlor/sdk';
import { type MouseEvent, type ReactNode, useId } from 'react';
import { passFocus } from '../internals/pass-focus.js';
import { reasonOf } from '../internals/reason.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

interface WordingLineProps {
  wording: {
    readonly status: 'loading' | 'ready' | 'error';
    readonly error: ChatError | null;
  };
  label: string;
  loading: string;
  failed: string;
  onRetry: () => void;
  onHide: () => void;
  /** What came of it. */
  children: ReactNode;
}

/** Below a message: what somebody asked to have of it in other words, or why it could not be had. */
export function WordingLine({
  wording,
  label,
  loading,
  failed,
  onRetry,
  onHide,
  children,
}: WordingLineProps) {
  const strings = useChatStrings();
  const id = useId();
  const { status, error } = wording;
  return (
    <div className="parlor-wording" role="group" aria-labelledby={id} data-status={status}>
      <span id={id} className="parlor-wording-label">
        {label}
      </span>
      <div className="parlor-wording-text" role="status">
        {status === 'loading' && <span className="parlor-wording-note">{loading}</span>}
        {status === 'error' && (
          <span
            className="parlor-wording-note"
            title={error ? reasonOf(error, strings) : undefined}
          >
            {failed}
          </span>
        )}
        {status === 'ready' && children}
      </div>
      {status === 'error' && (
        <button type="button" className="parlor-text-button" onClick={passing(onRetry)}>
          {strings.tryAgain}
        </button>
      )}
      {status !== 'loading' && (
        <button type="button" className="parlor-text-button" onClick={passing(onHide)}>
          {strings.hide}
        </button>
      )}
    </div>
  );
}

/** What is pressed goes with the press. */
function passing(then: () => void) {
  return ({ currentTarget }: MouseEvent) => {
    passFocus(currentTarget);
    then();
  };
}
