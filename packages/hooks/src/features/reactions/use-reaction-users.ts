'use client';
import type { ChatError } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { usePages } from '../../use-pages.js';
import type { ReactionUser } from './reaction-snapshot.js';
import { reactionUsersOptions } from './reaction-users.queries.js';
import { reactionsFeature } from './reactions-control.js';

/** What {@link useReactionUsers} returns. */
export interface UseReactionUsersResult {
  /** `loading` until the first page is there; `error` when it could not be had. */
  readonly status: LoadStatus;
  /**
   * As far as they are loaded: of each page first whom the reaction itself names, when `useReactions` has asked for
   * it, then the others as the SDK tells them.
   */
  readonly users: readonly ReactionUser[];
  /** Whether there are pages that were not asked for yet. */
  readonly hasMore: boolean;
  /** Asks for the next page, of 20. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  /** Why the last page could not be had; `null` once it could. */
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
  const chat = useChat();
  // It is what listens: to what changes, and to the line.
  chat.feature(reactionsFeature);
  const { data: users = NOBODY, ...pages } = usePages((isReady) =>
    reactionUsersOptions(chat, messageID, reactionID, isReady),
  );
  const { status, hasMore, loadMore, error } = pages;
  return useMemo(
    () => ({ status, users, hasMore, loadMore, error }),
    [status, users, hasMore, loadMore, error],
  );
}
