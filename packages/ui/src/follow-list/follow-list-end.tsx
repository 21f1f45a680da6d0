'use client';

import type { UseFollowListResult } from '@parlor/hooks';
import { useStrings } from '../internals/strings/strings-provider.js';

/** Below the last row: that more is being loaded, or that it could not be. */
export function FollowListEnd({ list }: { list: UseFollowListResult }) {
  const strings = useStrings();
  if (list.isLoadingMore) {
    return (
      <p className="parlor-follow-end" role="status">
        {strings.loading}
      </p>
    );
  }
  if (!list.error) return null;
  const again = () => void (list.hasMore ? list.loadMore() : list.refetch());
  return (
    <div className="parlor-follow-end" role="alert">
      <p>{strings.moreFollowFailed}</p>
      <button type="button" className="parlor-button" data-quiet="" onClick={again}>
        {strings.tryAgain}
      </button>
    </div>
  );
}
