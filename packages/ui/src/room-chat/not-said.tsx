'use client';

import { AlertIcon } from '../internals/icons.js';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

interface NotSaidProps {
  /** Why; nothing when it is not known. */
  error: unknown;
  onRetry: () => void;
  onDiscard: () => void;
}

/** Below what I could not say: a red mark, why, "Retry" and "Discard". */
export function NotSaid({ error, onRetry, onDiscard }: NotSaidProps) {
  const strings = useStrings();
  // The button goes with its press: the focus goes on where the keys scroll.
  const keepFocus = (button: HTMLElement) =>
    button.closest<HTMLElement>('.parlor-live-scroller')?.focus({ preventScroll: true });
  const buttons = [
    [strings.retry, onRetry],
    [strings.discard, onDiscard],
  ] as const;
  return (
    <div className="parlor-failure parlor-room-chat-failure">
      <AlertIcon size={14} aria-hidden="true" />
      <bdi className="parlor-failure-reason">
        {error ? strings.notSentBecause(reasonOf(error, strings)) : strings.notSent}
      </bdi>
      {buttons.map(([label, act]) => (
        <button
          key={label}
          type="button"
          className="parlor-failure-retry"
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget);
            act();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
