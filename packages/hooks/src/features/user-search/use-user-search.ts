'use client';
import type { ChatError } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { shareList } from '../../plain-copy.js';
import { usePages } from '../../use-pages.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import {
  type ProfileSnapshot,
  type ProfilesState,
  profileOf,
  profilesFeature,
} from '../profiles/index.js';
import { type UserSearch, wordsOf } from './user-search.js';
import { userSearchOptions } from './user-search.queries.js';

/** What {@link useUserSearch} returns. */
export interface UseUserSearchResult {
  /** `ready`, and nobody, while there is nothing to look for. */
  readonly status: LoadStatus;
  /** As far as they are loaded, as the service orders them. */
  readonly users: readonly ProfileSnapshot[];
  /** How many there are on all pages; `null` while it is not known. */
  readonly totalCount: number | null;
  /** Whether there are pages that were not asked for yet. */
  readonly hasMore: boolean;
  /** Whether the next page is on its way. */
  readonly isLoadingMore: boolean;
  /** Asks for the next page, of 20. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  /** Searches again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
  /** 60020 the app has not bought it, 27003 not accepted, 60018 the service has too much to do, 2996 too often. */
  readonly error: ChatError | null;
}

const NOBODY: readonly string[] = [];

/**
 * Looks for people in the cloud, by userID, nick, gender and birthday. A paid feature. Who is found is up to date
 * everywhere: it is the profile that {@link useUserProfile} shows.
 *
 * Renders again when the search is another one, a page comes, or somebody who was found changes. Not with every letter:
 * let the reader pause (`useDeferredValue`, or 300 ms), since the service takes 20 searches in 5 seconds.
 *
 * Stands on `searchCloudUsers` (20 a page).
 *
 * @param search may be a new object each time.
 */
export function useUserSearch(search: UserSearch): UseUserSearchResult {
  const chat = useChat();
  const { data, ...pages } = usePages((isReady) => userSearchOptions(chat, search, isReady));
  const userIDs = data?.userIDs ?? NOBODY;
  const users = useSlice(
    chat.feature(profilesFeature).slice,
    useMemo(() => selectUsers(userIDs), [userIDs]),
  );
  const status = wordsOf(search).length === 0 ? 'ready' : pages.status;
  const totalCount = data?.totalCount ?? null;
  const { hasMore, isLoadingMore, loadMore, refetch, error } = pages;
  return useMemo(
    () => ({ status, users, totalCount, hasMore, isLoadingMore, loadMore, refetch, error }),
    [status, users, totalCount, hasMore, isLoadingMore, loadMore, refetch, error],
  );
}

function selectUsers(userIDs: readonly string[]) {
  return rememberLast((state: ProfilesState, last: readonly ProfileSnapshot[] = []) =>
    shareList(
      userIDs.flatMap((userID) => profileOf(state, userID) ?? []),
      last,
    ),
  );
}
