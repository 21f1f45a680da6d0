'use client';

import type { ChatError } from '@parlor/sdk';
import { AlertIcon } from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link MessageSearchError} takes. */
export interface MessageSearchErrorProps {
  error: ChatError | null;
  onRetry: () => void;
}

const NOT_BOUGHT = 60_020;
const REFUSED = 27_003;
const TOO_OFTEN = 2996;

/** The search did not work: why, and another try where that may help. */
export function MessageSearchError({ error, onRetry }: MessageSearchErrorProps) {
  const strings = useStrings();
  const canHelp = error?.code !== NOT_BOUGHT && error?.code !== REFUSED;
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

function whyOf({ code, message }: ChatError, strings: Strings): string {
  if (code === NOT_BOUGHT) return strings.searchNotBought;
  if (code === REFUSED) return strings.searchRefused;
  return code === TOO_OFTEN ? strings.searchTooOften : strings.reason(code, message);
}
