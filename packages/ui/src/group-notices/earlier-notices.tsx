'use client';

import type { UseGroupNoticesResult } from '@parlor/hooks';
import { reasonOf } from '../internals/reason.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** Below the last notice: that earlier ones are coming, or could not be had. */
export function EarlierNotices({
  hasMore,
  isLoadingMore,
  error,
  loadMore,
}: Pick<UseGroupNoticesResult, 'hasMore' | 'isLoadingMore' | 'error' | 'loadMore'>) {
  const strings = useStrings();
  if (!error && !hasMore) return null;
  const label = error ? strings.tryAgain : strings.earlierNotices;
  return (
    <p className="parlor-notices-end" role={error ? 'alert' : undefined}>
      {error && `${strings.earlierNoticesFailed} ${reasonOf(error, strings)} `}
      {/* The same one whatever it says: it may have the focus. */}
      <button
        type="button"
        className="parlor-text-button"
        aria-disabled={isLoadingMore || undefined}
        onClick={() => {
          if (!isLoadingMore) void loadMore();
        }}
      >
        {isLoadingMore ? strings.loading : label}
      </button>
    </p>
  );
}
