'use client';

import type { MessageSnapshot } from '@parlor/hooks';
import { AlertIcon } from '../internals/icons.js';
import { passFocus } from '../internals/pass-focus.js';
import { reasonOf } from '../internals/reason.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link Failure} takes. */
export interface FailureProps {
  /** The message that was not sent. */
  message: MessageSnapshot;
  /** Sends the message again. */
  onRetry: () => void;
  /** Takes the message away. Without it, there is no "Discard". */
  onDiscard?: (() => void) | undefined;
}

/** Under a message that was not sent: a red mark, why, "Retry" and "Discard". */
export function Failure({ message, onRetry, onDiscard }: FailureProps) {
  const strings = useChatStrings();
  return (
    <div className="parlor-failure">
      <AlertIcon size={14} aria-hidden="true" />
      <bdi className="parlor-failure-reason">
        {message.sendError
          ? strings.notSentBecause(reasonOf(message.sendError, strings))
          : strings.notSent}
      </bdi>
      <button
        type="button"
        className="parlor-failure-retry"
        onClick={({ currentTarget }) => {
          passFocus(currentTarget);
          onRetry();
        }}
      >
        {strings.retry}
      </button>
      {onDiscard && (
        <button
          type="button"
          className="parlor-failure-retry"
          onClick={({ currentTarget }) => {
            passFocus(currentTarget, 'thread');
            onDiscard();
          }}
        >
          {strings.discard}
        </button>
      )}
    </div>
  );
}
