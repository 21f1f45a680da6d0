'use client';
import type { ChatError } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { usePages } from '../../use-pages.js';
import { useSlice } from '../../use-slice.js';
import { groupMembersFeature } from './group-members.queries.js';
import type { GroupMemberSnapshot } from './group-snapshot.js';
import { membersOf } from './groups.store.js';
import { groupsFeature } from './groups-control.js';

/** What {@link useGroupMembers} returns. */
export interface UseGroupMembersResult {
  readonly status: LoadStatus;
  /** As far as they are loaded. */
  readonly members: readonly GroupMemberSnapshot[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Asks for the next page, of 50. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  readonly error: ChatError | null;
}

const NOBODY: readonly string[] = [];

/**
 * Who is in a group, page by page. A member that has not changed stays the same object. Times are
 * seconds.
 *
 * Asked for when it is first shown, and again when a tip says that somebody came, left or was
 * changed, and after a lost connection. It is kept in TanStack Query: in the provider's
 * `queryClient`, else in the one above, else in one of its own. Renders again when the list or a
 * member in it changes. Errors: 10010 no such group.
 *
 * Stands on `getGroupMemberList`, and group tips in MESSAGE_RECEIVED.
 */
export function useGroupMembers(groupID: string): UseGroupMembersResult {
  const chat = useChat();
  const { data: userIDs = NOBODY, ...pages } = usePages((isReady) =>
    chat.feature(groupMembersFeature).options(groupID, isReady),
  );
  const known = useSlice(chat.feature(groupsFeature).slice, (state) => membersOf(state, groupID));
  const members = useMemo(() => userIDs.flatMap((userID) => known[userID] ?? []), [userIDs, known]);
  const { status, hasMore, isLoadingMore, loadMore, error } = pages;
  return useMemo(
    () => ({ status, members, hasMore, isLoadingMore, loadMore, error }),
    [status, members, hasMore, isLoadingMore, loadMore, error],
  );
}
