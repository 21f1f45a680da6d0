'use client';

import type { UseMessagesResult } from '@parlor/hooks';
import { useStrings } from '../internals/strings/strings-provider.js';

/** Above the first message: older ones are loading, could not be loaded, or there are none. */
export function HistoryEdge({ history }: { history: UseMessagesResult }) {
  const strings = useStrings();
  const { hasOlder, isLoadingOlder, error, loadOlder } = history;
  const hasFailed = hasOlder && error !== null && !isLoadingOlder;
  return (
    <div className="parlor-history-edge" role="listitem">
      {isLoadingOlder && <span className="parlor-skeleton">{strings.loadingOlder}</span>}
      {hasFailed && (
        <>
          <span>{strings.olderFailed}</span>
          <button type="button" className="parlor-failure-retry" onClick={loadOlder}>
            {strings.tryAgain}
          </button>
        </>
      )}
      {!hasOlder && <span>{strings.beginning}</span>}
    </div>
  );
}
