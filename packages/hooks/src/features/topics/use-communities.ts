'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { ChatStore } from '../../chat-store.js';
import type { LoadStatus } from '../../load-status.js';
import { shareList } from '../../plain-copy.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import { type GroupSnapshot, groupOf, groupsFeature, isMemberOf } from '../groups/index.js';
import { communitiesFeature } from './communities-control.js';

/** What {@link useCommunities} returns. */
export interface UseCommunitiesResult {
  /** `loading` until they are there, or there are known to be none. */
  readonly status: LoadStatus;
  /** In the SDK's order. */
  readonly communities: readonly GroupSnapshot[];
  /** Why they could not be had. Those that were there stay. */
  readonly error: ChatError | null;
  /** Asks for them again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The communities with topics that I am in. They are in no other list: not in `useGroups`, and not in `useConversations`.
 * What is said in them is in their topics, see {@link useTopics}; what is done with groups is done with them by `useGroup`.
 *
 * Renders again when one of them changes, or which they are, at most once per frame. One that has not changed stays the
 * same object. Times are seconds.
 *
 * Stands on `getJoinedCommunityList`, which asks the service at every call, and GROUP_LIST_UPDATED.
 */
export function useCommunities(): UseCommunitiesResult {
  const chat = useChat();
  const control = chat.feature(communitiesFeature);
  useEffect(() => control.watch(), [control]);
  const status = useSlice(control.slice, (state) => state.status);
  const told = useSlice(control.slice, (state) => state.shown);
  const communities = useSlice(
    chat.feature(groupsFeature).slice,
    useMemo(() => knownIn(chat, told), [chat, told]),
  );
  const error = useSlice(control.slice, (state) => state.error);
  const { refetch } = control;
  return useMemo(
    () => ({ status, communities, error, refetch }),
    [status, communities, error, refetch],
  );
}

/**
 * The communities as groups are kept, with what is wanted of them, and with those that I have just made: the SDK lists
 * these without telling it.
 */
function knownIn({ life }: ChatStore, told: readonly GroupSnapshot[]) {
  const isTold = new Set(told.map(({ groupID }) => groupID));
  return rememberLast((state: Parameters<typeof groupOf>[0], last?: readonly GroupSnapshot[]) => {
    const made = Object.values(state.byID).filter(
      ({ groupID, isSupportTopic }) =>
        isSupportTopic && !isTold.has(groupID) && isMemberOf(state, groupID, life.userID),
    );
    const communities = [...told, ...made];
    return shareList(
      communities.map((group) => groupOf(state, group.groupID) ?? group),
      last ?? told,
    );
  });
}
