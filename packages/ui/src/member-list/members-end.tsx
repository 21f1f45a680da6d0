'use client';

import type { UseGroupMembersResult } from '@parlor/hooks';
import { useStrings } from '../internals/strings/strings-provider.js';

interface MembersEndProps {
  list: UseGroupMembersResult;
  /** Called when the button is pressed, which goes then. */
  onAgain: () => void;
}

/** Below the list: that more members are being loaded, or that they could not be. */
export function MembersEnd({ list, onAgain }: MembersEndProps) {
  const strings = useStrings();
  if (list.isLoadingMore) {
    return (
      <p className="parlor-members-end" role="status">
        {strings.loading}
      </p>
    );
  }
  if (!list.error) return null;
  const again = () => {
    onAgain();
    void (list.hasMore ? list.loadMore() : list.refetch());
  };
  return (
    <div className="parlor-members-end" role="alert">
      <p>{strings.moreMembersFailed}</p>
      <button type="button" className="parlor-button" data-quiet="" onClick={again}>
        {strings.tryAgain}
      </button>
    </div>
  );
}
