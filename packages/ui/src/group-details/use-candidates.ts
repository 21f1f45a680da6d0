import { type GroupMemberSnapshot, useGroupMemberSearch, useGroupMembers } from '@parlor/hooks';
import { useMemo } from 'react';
import { useSettled } from '../internals/use-settled.js';

/** How long one has not typed, in milliseconds, before the service is asked. */
const PAUSE = 300;

/** Who a group could be given to. */
export interface Candidates {
  readonly members: readonly GroupMemberSnapshot[];
  readonly isLoading: boolean;
  /** Loads more of them; `undefined` when all are there, or on their way. */
  readonly loadMore: (() => void) | undefined;
}

/** The other members of a group: those who are loaded, or whom a search finds. */
export function useCandidates(groupID: string, query: string, myID: string): Candidates {
  const list = useGroupMembers(groupID);
  const words = useSettled(query.trim(), PAUSE);
  const search = useGroupMemberSearch(groupID, words);
  const isSearching = query.trim() !== '';
  const isPausing = isSearching && words === '';
  const { status, members } = isSearching ? search : list;
  const canLoad = list.hasMore && !list.isLoadingMore && (!isSearching || search.isLocal);
  const others = useMemo(() => members.filter(({ userID }) => userID !== myID), [members, myID]);
  return {
    members: others,
    isLoading: isPausing || status === 'loading',
    loadMore: canLoad ? () => void list.loadMore() : undefined,
  };
}
