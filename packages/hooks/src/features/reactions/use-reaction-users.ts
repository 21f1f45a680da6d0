'use client';
import { type ChatError, toChatError } from '@parlor/sdk';
import { QueryClientContext, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useContext, useEffect, useMemo } from 'react';
import { useChatContext } from '../../chat-context.js';
import { queriesFeature } from '../../chat-queries.js';
import type { LoadStatus } from '../../load-status.js';
import { useSlice } from '../../use-slice.js';
import { sessionFeature } from '../session/index.js';
import type { ReactionUser } from './reaction-snapshot.js';
import { reactionUsersOptions } from './reaction-users.queries.js';
import { reactionsFeature } from './reactions-control.js';

/** What {@link useReactionUsers} returns. */
export interface UseReactionUsersResult {
  readonly status: LoadStatus;
  /** As far as they are loaded, who reacted first first. */
  readonly users: readonly ReactionUser[];
  readonly hasMore: boolean;
  /** Asks for the next page, of 20. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  readonly error: ChatError | null;
}

const NOBODY: readonly ReactionUser[] = [];

/**
 * Who reacted to a message in one way, page by page.
 *
 * Asked for when it is first shown, and again when this reaction changes and after a lost connection.
 * It is kept in TanStack Query: in the provider's `queryClient`, else in the one above, else in one of
 * its own. Renders again when the list changes. Nobody for a reaction that nobody has, and for a
 * message that can have none. Errors: 20026 no such message, 10007 not a member.
 *
 * Stands on `getAllUserListOfMessageReaction`, `findMessage` and MESSAGE_REACTIONS_UPDATED.
 */
export function useReactionUsers(messageID: string, reactionID: string): UseReactionUsersResult {
  const { chat, queryClient } = useChatContext();
  const queries = chat.feature(queriesFeature);
  // It is what listens: to what changes, and to the line.
  chat.feature(reactionsFeature);
  const above = useContext(QueryClientContext);
  const client = queryClient ?? above ?? queries.own();
  useEffect(() => queries.use(client), [queries, client]);
  const isReady = useSlice(
    chat.feature(sessionFeature).slice,
    ({ state }) => state.status === 'ready',
  );
  const options = reactionUsersOptions(chat, messageID, reactionID, isReady);
  const query = useInfiniteQuery(options, client);
  const { fetchNextPage, refetch, hasNextPage: hasMore } = query;
  const loadMore = useCallback(async () => {
    // A page that is asked for while the list is refreshed would be that refreshing, and no page.
    const state = client.getQueryState(queries.key('reaction-users', messageID, reactionID));
    const isMore = state?.fetchMeta?.fetchMore !== undefined;
    if (state?.fetchStatus === 'fetching' && !isMore) await refetch({ cancelRefetch: false });
    await fetchNextPage({ cancelRefetch: false });
  }, [client, queries, messageID, reactionID, refetch, fetchNextPage]);
  const error = useMemo(() => (query.error ? toChatError(query.error) : null), [query.error]);
  const users = query.data ?? NOBODY;
  const status = query.data ? 'ready' : error ? 'error' : 'loading';
  return useMemo(
    () => ({ status, users, hasMore, loadMore, error }),
    [status, users, hasMore, loadMore, error],
  );
}
