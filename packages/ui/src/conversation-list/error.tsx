'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What {@link ConversationListError} takes. */
export interface ConversationListErrorProps {
  /** Why; `null` where nobody has said. */
  error: ChatError | null;
  /** Asks for the list again. */
  onRetry: () => void;
}

/** Shown when the list could not be loaded: what happened, why, and "Try again". */
export function ConversationListError({ error, onRetry }: ConversationListErrorProps) {
  const strings = useChatStrings();
  return (
    <StatePanel
      tone="error"
      icon={AlertIcon}
      title={strings.conversationsFailed}
      detail={error ? strings.reason(error.code, error.message) : undefined}
      action={
        <button type="button" className="parlor-button" data-quiet="" onClick={onRetry}>
          {strings.tryAgain}
        </button>
      }
    />
  );
}
