'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from '../internals/icons.js';
import { isNotInThisApp } from '../internals/reason.js';
import { StatePanel } from '../internals/state-panel.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link MessageSearchError} takes. */
export interface MessageSearchErrorProps {
  /** Why; `null` where nobody has said. */
  error: ChatError | null;
  /** Searches once more. */
  onRetry: () => void;
}

const REFUSED = 27_003;
const TOO_OFTEN = 2996;

/** The search did not work: why, and another try where that may help. */
export function MessageSearchError({ error, onRetry }: MessageSearchErrorProps) {
  const strings = useStrings();
  const canHelp = !error || !(isNotInThisApp(error) || error.code === REFUSED);
  return (
    <StatePanel
      tone="error"
      icon={AlertIcon}
      title={strings.searchFailed}
      detail={error ? whyOf(error, strings) : undefined}
      action={
        canHelp && (
          <button type="button" className="parlor-button" onClick={onRetry}>
            {strings.tryAgain}
          </button>
        )
      }
    />
  );
}

function whyOf(error: ChatError, strings: Strings): string {
  const { code, message } = error;
  if (isNotInThisApp(error)) return strings.searchNotBought;
  if (code === REFUSED) return strings.searchRefused;
  return code === TOO_OFTEN ? strings.searchTooOften : strings.reason(code, message);
}
