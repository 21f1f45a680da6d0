'use client';
import type { ChatError } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { usePages } from '../../use-pages.js';
import {
  type Found,
  type FoundIn,
  isSearch,
  type MessageSearch,
  messageSearchOptions,
} from './message-search.queries.js';

/** What {@link useMessageSearch} returns. */
export interface UseMessageSearchResult {
  /** `idle` while there is nothing to look for. */
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  /** How many there are on all pages: conversations, or messages when one conversation is searched. */
  readonly total: number;
  /** By conversation, as the service orders them. */
  readonly conversations: readonly FoundIn[];
  /** Whether there are pages that were not asked for yet. */
  readonly hasMore: boolean;
  /** Whether the next page is on its way. */
  readonly isLoadingMore: boolean;
  /**
   * Asks for the next page; when the service has forgotten meanwhile where it was (two minutes), once more for those
   * before it. Never rejects: a failure is `error`.
   */
  loadMore(): Promise<void>;
  /** Searches again for what could not be searched. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
  /** 60020 the app has not bought it, 27003 not accepted, 2996 too often. */
  readonly error: ChatError | null;
}

const NOTHING: Found = { total: 0, conversations: [] };

/**
 * Looks for messages in the cloud, in all conversations or in one. Not in communities, topics and live rooms. What was
 * found can be shown in its place by `jumpTo` of `useMessages`, and its words be marked by `highlight`.
 *
 * Renders again when the search is another one or a page comes. Not with every letter: let the reader pause
 * (`useDeferredValue`, or 300 ms), since the service takes 20 searches in 5 seconds.
 *
 * Stands on `searchCloudMessages` (20 a page).
 */
export function useMessageSearch(search: MessageSearch): UseMessageSearchResult {
  const chat = useChat();
  const { data = NOTHING, ...pages } = usePages((isReady) =>
    messageSearchOptions(chat, search, isReady),
  );
  const { hasMore, isLoadingMore, loadMore, refetch, error } = pages;
  const status = isSearch(search) ? pages.status : 'idle';
  const { total, conversations } = data;
  return useMemo(
    () => ({ status, total, conversations, hasMore, isLoadingMore, loadMore, refetch, error }),
    [status, total, conversations, hasMore, isLoadingMore, loadMore, refetch, error],
  );
}
