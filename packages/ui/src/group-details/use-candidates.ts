import type { GroupMemberSnapshot } from '@parlor/hooks';
import { useMemo } from 'react';
import { type MembersToShow, useMembersFound } from '../member-list/use-members-found.js';

/** Who a group could be given to. */
export interface Candidates
  extends Pick<MembersToShow, 'isSearching' | 'status' | 'members' | 'error'> {
  /** Loads more of them; `undefined` when all are there, or on their way. */
  readonly loadMore: (() => void) | undefined;
  /** Asks once more for those that could not be loaded; `undefined` where other words are what helps. */
  readonly retry: (() => void) | undefined;
}

/** The other members of a group: those who are loaded, or whom a search finds. */
export function useCandidates(groupID: string, query: string, myID: string): Candidates {
  const found = useMembersFound(groupID, query);
  const { isSearching, status, members, error, list, search } = found;
  const canLoad = list.hasMore && !list.isLoadingMore && (!isSearching || search?.isLocal === true);
  const others = useMemo<readonly GroupMemberSnapshot[]>(
    () => members.filter(({ userID }) => userID !== myID),
    [members, myID],
  );
  return {
    ...{ isSearching, status, members: others, error },
    loadMore: canLoad && !error ? () => void list.loadMore() : undefined,
    retry: isSearching ? undefined : () => void (list.hasMore ? list.loadMore() : list.refetch()),
  };
}
