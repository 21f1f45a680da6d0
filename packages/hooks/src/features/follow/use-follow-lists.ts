'use client';
import type { ChatError } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import { usePages } from '../../use-pages.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import { type ProfilesState, profileOf, profilesFeature } from '../profiles/index.js';
import type { FollowState } from './follow.store.js';
import { followFeature } from './follow-control.js';
import type { FollowEntry } from './follow-entry.js';
import { entriesOf, type FollowPage } from './follow-list.js';
import { followListOptions } from './follow-lists.queries.js';
import type { FollowList } from './follow-relation.js';

/** What {@link useFollowers}, {@link useFollowing} and {@link useMutualFollowers} return. */
export interface UseFollowListResult {
  /** `loading` until the first page is there; `error` when it could not be had. */
  readonly status: LoadStatus;
  /** As far as they are loaded: who has come since first, then in the order of the service. */
  readonly users: readonly FollowEntry[];
  /** Whether there are pages that were not asked for yet. */
  readonly hasMore: boolean;
  /** Whether the next page is on its way. */
  readonly isLoadingMore: boolean;
  /** Asks for the next page, of 500. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  /** Asks for all pages again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
  /** 3122 not bought. */
  readonly error: ChatError | null;
}

const NO_PAGES: readonly FollowPage[] = [];

/**
 * Who follows me, page by page. A person that has not changed stays the same object; how they are called is as
 * {@link useUserProfile} says, where that is known.
 *
 * Asked for when it is first shown, and after a lost connection; kept up to date by events. The pages are kept in
 * TanStack Query: in the provider's `queryClient`, else in the one above, else in one of its own. Renders again when
 * somebody comes or goes, or a name or a picture changes. A paid feature.
 *
 * Stands on `getMyFollowersList` and MY_FOLLOWERS_LIST_UPDATED.
 */
export function useFollowers(): UseFollowListResult {
  return useFollowList('followers');
}

/**
 * Whom I follow, page by page; with what {@link useFollow} was told to do, at once. All else is as with
 * {@link useFollowers}: it renders again when somebody comes or goes, or a name or a picture changes.
 *
 * Stands on `getMyFollowingList` and MY_FOLLOWING_LIST_UPDATED.
 */
export function useFollowing(): UseFollowListResult {
  return useFollowList('following');
}

/**
 * Who follows me and is followed by me, page by page; with what {@link useFollow} was told to do, at once. All else is as
 * with {@link useFollowers}: it renders again when somebody comes or goes, or a name or a picture changes.
 *
 * Stands on `getMutualFollowersList` and MUTUAL_FOLLOWERS_LIST_UPDATED.
 */
export function useMutualFollowers(): UseFollowListResult {
  return useFollowList('mutual');
}

/** One of the three lists. */
function useFollowList(list: FollowList): UseFollowListResult {
  const chat = useChat();
  const { data: pages = NO_PAGES, ...query } = usePages((isReady) =>
    followListOptions(chat, list, isReady),
  );
  const entries = useSlice(
    chat.feature(followFeature).slice,
    useMemo(() => keeping((state: FollowState) => entriesOf(list, pages, state)), [list, pages]),
  );
  const users = useSlice(
    chat.feature(profilesFeature).slice,
    useMemo(
      () => keeping((state: ProfilesState) => entries.map((entry) => withProfile(entry, state))),
      [entries],
    ),
  );
  const { status, hasMore, isLoadingMore, loadMore, refetch, error } = query;
  return useMemo(
    () => ({ status, users, hasMore, isLoadingMore, loadMore, refetch, error }),
    [status, users, hasMore, isLoadingMore, loadMore, refetch, error],
  );
}

/** A profile that is known is kept up to date: it says how somebody is called everywhere. */
function withProfile(entry: FollowEntry, state: ProfilesState): FollowEntry {
  const profile = profileOf(state, entry.userID);
  if (!profile) return entry;
  return plainCopy({ ...entry, nick: profile.nick, avatar: profile.avatar }, entry);
}

/** The same list as long as it says the same; who has not changed stays the same object. */
function keeping<State>(
  select: (state: State) => readonly FollowEntry[],
): (state: State) => readonly FollowEntry[] {
  return rememberLast((state: State, last: readonly FollowEntry[] = []) => {
    const before = new Map(last.map((entry) => [entry.userID, entry]));
    const next = select(state).map((entry) => {
      const same = before.get(entry.userID);
      return same ? plainCopy(entry, same) : entry;
    });
    return shareList(next, last);
  });
}
