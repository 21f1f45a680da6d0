'use client';

import { passFocus } from '../internals/pass-focus.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

interface HistoryEdgeProps {
  isLoading: boolean;
  hasFailed: boolean;
  onRetry: () => void;
}

/** Above the first message: older ones are loading, could not be loaded, or there are none. */
export function HistoryEdge({ hasOlder, ...edge }: HistoryEdgeProps & { hasOlder: boolean }) {
  const strings = useChatStrings();
  // Where there is nothing to say there is no item of the list.
  if (hasOlder && !edge.isLoading && !edge.hasFailed) return null;
  return (
    <div className="parlor-history-edge" role="listitem">
      <Waiting {...edge} loading={strings.loadingOlder} failed={strings.olderFailed} />
      {!hasOlder && <span>{strings.beginning}</span>}
    </div>
  );
}

/** Behind the last message of a place in the history: there are newer ones. */
export function NewerEdge(edge: HistoryEdgeProps) {
  const strings = useChatStrings();
  if (!edge.isLoading && !edge.hasFailed) return null;
  return (
    <div className="parlor-history-edge" data-end role="listitem">
      <Waiting {...edge} loading={strings.loadingNewer} failed={strings.newerFailed} />
    </div>
  );
}

function Waiting(props: HistoryEdgeProps & { loading: string; failed: string }) {
  const strings = useChatStrings();
  const { isLoading, hasFailed, onRetry, loading, failed } = props;
  if (isLoading) return <span className="parlor-skeleton">{loading}</span>;
  if (!hasFailed) return null;
  return (
    <>
      <span>{failed}</span>
      <button
        type="button"
        className="parlor-failure-retry"
        onClick={({ currentTarget }) => {
          passFocus(currentTarget);
          onRetry();
        }}
      >
        {strings.tryAgain}
      </button>
    </>
  );
}
