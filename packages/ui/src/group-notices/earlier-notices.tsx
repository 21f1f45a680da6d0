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
  if (error) {
    return (
      <p className="parlor-notices-end" role="alert">
        {strings.earlierNoticesFailed} {reasonOf(error, strings)}{' '}
        <button type="button" className="parlor-text-button" onClick={() => void loadMore()}>
          {strings.tryAgain}
        </button>
      </p>
    );
  }
  if (!hasMore) return null;
  return (
    <p className="parlor-notices-end">
      {isLoadingMore ? (
        strings.loading
      ) : (
        <button type="button" className="parlor-text-button" onClick={() => void loadMore()}>
          {strings.earlierNotices}
        </button>
      )}
    </p>
  );
}
