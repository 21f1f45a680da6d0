'use client';
import { type ChatError, toChatError } from '@parlor/sdk';
import {
  notifyManager,
  type QueryKey,
  type UseInfiniteQueryOptions,
  useInfiniteQuery,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { LoadStatus } from './load-status.js';
import { useQuerySurroundings } from './use-query-surroundings.js';

/** A list that comes page by page. */
interface Pages<Shown> {
  readonly status: LoadStatus;
  /** What the pages come to; `undefined` before the first. */
  readonly data: Shown | undefined;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Asks for the next page. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  /** Asks for all pages again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
  readonly error: ChatError | null;
}

/** Asks by a query of ours, once the session is ready, in the client that the app chose. */
export function usePages<Page, Shown, Param>(
  optionsOf: (isReady: boolean) => UseInfiniteQueryOptions<Page, Error, Shown, QueryKey, Param>,
): Pages<Shown> {
  const { client, isReady } = useQuerySurroundings();
  const options = optionsOf(isReady);
  const query = useInfiniteQuery(options, client);
  const { queryHash } = client.defaultQueryOptions(options);
  const { fetchNextPage, refetch } = query;
  const loadMore = useCallback(async () => {
    // A page that is asked for while the list is refreshed would be that refreshing, and no page.
    const state = client.getQueryCache().get(queryHash)?.state;
    const isMore = state?.fetchMeta?.fetchMore !== undefined;
    if (state?.fetchStatus === 'fetching' && !isMore) await refetch({ cancelRefetch: false });
    await fetchNextPage({ cancelRefetch: false });
    await toldToReact();
  }, [client, queryHash, refetch, fetchNextPage]);
  const again = useCallback(async () => {
    await refetch({ cancelRefetch: false });
    await toldToReact();
  }, [refetch]);
  const error = useMemo(() => (query.error ? toChatError(query.error) : null), [query.error]);
  const { data, hasNextPage: hasMore, isFetchingNextPage: isLoadingMore } = query;
  const status = data ? 'ready' : error ? 'error' : 'loading';
  return { status, data, hasMore, isLoadingMore, loadMore, refetch: again, error };
}

/** A query answers who asked a moment before it tells who looks on: until then the old page is shown. */
function toldToReact(): Promise<void> {
  return new Promise((resolve) => notifyManager.schedule(resolve));
}
