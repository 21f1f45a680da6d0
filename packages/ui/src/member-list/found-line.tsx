'use client';

import type { UseGroupMemberSearchResult, UseGroupMembersResult } from '@parlor/hooks';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

interface FoundLineProps {
  search: UseGroupMemberSearchResult;
  list: UseGroupMembersResult;
}

/** How many members are found; where the service does not search, that there may be more, and a way to them. */
export function FoundLine({ search, list }: FoundLineProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { members, isLocal } = search;
  const count = members.length;
  const isPart = isLocal && list.hasMore;
  return (
    <div className="parlor-members-found">
      <p role="status">{strings.membersFound(count, formats.number(count))}</p>
      {isPart && <p>{strings.onlyLoadedMembers}</p>}
      {isPart && (
        <button
          type="button"
          className="parlor-text-button"
          aria-disabled={list.isLoadingMore || undefined}
          onClick={() => void list.loadMore()}
        >
          {strings.loadMoreMembers}
        </button>
      )}
    </div>
  );
}
