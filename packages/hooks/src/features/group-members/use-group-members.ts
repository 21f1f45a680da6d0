'use client';
import { type ChatError, TYPES } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { shareList } from '../../plain-copy.js';
import { usePages } from '../../use-pages.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import {
  type GroupMemberSnapshot,
  groupOf,
  groupsFeature,
  type KnownMembersState,
  knownMembersFeature,
  membersOf,
} from '../groups/index.js';
import { groupMembersOptions } from './group-members.queries.js';
import { groupMembersFeature } from './group-members-control.js';
import { listedMembers, type MemberList } from './listed-members.js';

/** Which members are wanted. */
export interface GroupMembersOptions {
  /** Only those who are this. */
  readonly role?: 'Owner' | 'Admin' | 'Member';
  /** Live rooms, and paid: only those with this mark, 1000 or above. */
  readonly mark?: number;
}

/** What {@link useGroupMembers} returns. */
export interface UseGroupMembersResult {
  /** `loading` until the first page is there; `error` when it could not be had. */
  readonly status: LoadStatus;
  /** As far as they are loaded. */
  readonly members: readonly GroupMemberSnapshot[];
  /** Whether there are pages that were not asked for yet. */
  readonly hasMore: boolean;
  /** Whether the next page is on its way. */
  readonly isLoadingMore: boolean;
  /** Asks for the next page, of 50; of a live room, of 500. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  /** Asks for all pages again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
  /** 10007 not in the group, 10010 no such group. */
  readonly error: ChatError | null;
}

const NOBODY: readonly GroupMemberSnapshot[] = [];

/**
 * Who is in a group, page by page: the owner, admins, then by the time of joining; in a live room who is there of the
 * latest 1,000, the newest first. A member that has not changed stays the same object. Times are seconds.
 *
 * Asked for when it is first shown, and after a lost connection. What tips say in between is shown without asking: who has
 * come, left, was removed or banned, is an admin or the owner now, is muted. What they leave open is asked for, at most
 * once a second; a live room's list at most four times in 30 seconds, as the SDK allows: who asks for more waits. Nobody is
 * told who comes to a Meeting group or leaves it: there `refetch` shows it. What `useGroupMemberActions` does is shown at
 * once.
 *
 * It is kept in TanStack Query: in the provider's `queryClient`, else in the one above, else in one of its own. Renders
 * again when the list or a member in it changes.
 *
 * Stands on `getGroupMemberList`, `getGroupMemberProfile`, and group tips in MESSAGE_RECEIVED.
 *
 * @param options may be a new object each time.
 */
export function useGroupMembers(
  groupID: string,
  { role, mark }: GroupMembersOptions = {},
): UseGroupMembersResult {
  const chat = useChat();
  // It is what listens to tips.
  chat.feature(groupMembersFeature);
  const known = chat.feature(knownMembersFeature);
  useEffect(() => known.watch(groupID), [known, groupID]);
  const { data, ...pages } = usePages((isReady) =>
    groupMembersOptions(chat, groupID, { role, mark }, isReady),
  );
  const { status, hasMore, isLoadingMore, loadMore, refetch, error } = pages;
  const isLive = useSlice(
    chat.feature(groupsFeature).slice,
    (state) => groupOf(state, groupID)?.type === TYPES.GRP_AVCHATROOM,
  );
  const select = useMemo(
    () =>
      data
        ? selectMembers(groupID, { userIDs: data, hasMore, isLive, filter: { role, mark } })
        : selectNobody,
    [groupID, data, hasMore, isLive, role, mark],
  );
  const members = useSlice(known.slice, select);
  return useMemo(
    () => ({ status, members, hasMore, isLoadingMore, loadMore, refetch, error }),
    [status, members, hasMore, isLoadingMore, loadMore, refetch, error],
  );
}

const selectNobody = () => NOBODY;

/** The same list as long as the same are on it. */
function selectMembers(groupID: string, list: MemberList) {
  return rememberLast((state: KnownMembersState, last: readonly GroupMemberSnapshot[] = NOBODY) =>
    shareList(listedMembers(membersOf(state, groupID), list), last),
  );
}
