'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo, useState } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import type { ConversationFilter } from './conversation-filter.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import type { ConversationSort } from './conversation-sort.js';
import type { ConversationsState } from './conversations.store.js';
import { conversationsFeature } from './conversations-control.js';
import { ConversationsView, type ViewOptions } from './conversations-view.js';
import { useSameFilter } from './use-same-filter.js';

/** How {@link useConversations} sorts. */
export interface ConversationsOptions {
  /** `recent` when left out. */
  readonly sort?: ConversationSort | undefined;
  /** BCP 47 tag of the language by which names are sorted; the browser's when left out. */
  readonly locale?: string | undefined;
}

/** What {@link useConversations} returns. */
export interface UseConversationsResult {
  /** `loading` until there is a list, or it is known to be empty. */
  readonly status: LoadStatus;
  /** In the order that was asked for; without one the SDK's: pinned first, then the newest. */
  readonly conversations: readonly ConversationSnapshot[];
  /** Whether the first synchronisation after the login has ended; until then there may be more. */
  readonly isSyncCompleted: boolean;
  /** Why the list could not be had. A list that was there stays. */
  readonly error: ChatError | null;
  /** Asks for the list again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The conversation list: all of it, or what the filter lets through, newest first or sorted otherwise.
 *
 * Renders again when the filtered list changes, at most once per frame. A conversation that has not
 * changed stays the same object, and the array stays the same one as long as what is in it does. Unread
 * numbers are the SDK's, whose list events can be up to two seconds late. `status` is that of the whole list:
 * a search that finds nothing is `ready`. The filter may be a new object each time.
 *
 * Of more than a thousand, what a list shows is told at once: the last message, numbers and marks, name and picture. The rest
 * of `userProfile` and `groupProfile` follows within seconds, unless somebody looks at that one with {@link useConversation}.
 *
 * Stands on `getConversationList` and CONVERSATION_LIST_UPDATED. The filters work on this device, on what
 * the SDK has listed; unlike the SDK's own they are followed by the list as it changes.
 */
export function useConversations(
  filter: ConversationFilter = ALL,
  { sort = 'recent', locale }: ConversationsOptions = {},
): UseConversationsResult {
  const control = useChat().feature(conversationsFeature);
  useEffect(() => control.watch(), [control]);
  const same = useSameFilter(filter);
  const [view] = useState(() => new ConversationsView());
  const select = useMemo(
    () => selectResult(view, { filter: same, sort, locale }),
    [view, same, sort, locale],
  );
  const result = useSlice(control.slice, select);
  return useMemo(() => ({ ...result, refetch: control.refetch }), [result, control]);
}

const ALL: ConversationFilter = {};

type Result = Omit<UseConversationsResult, 'refetch'>;

/** The same result as before as long as nothing in it differs. */
function selectResult(view: ConversationsView, options: ViewOptions) {
  return rememberLast((state: ConversationsState, last: Result | undefined): Result => {
    const { isSyncCompleted, error } = state;
    const conversations = view.pick(state.list, options);
    const result = { status: statusOf(state), conversations, isSyncCompleted, error };
    return last && isSameResult(result, last) ? last : result;
  });
}

function isSameResult(one: Result, other: Result): boolean {
  return (
    one.conversations === other.conversations &&
    one.status === other.status &&
    one.isSyncCompleted === other.isSyncCompleted &&
    one.error === other.error
  );
}

function statusOf({ list, isSyncCompleted, error }: ConversationsState): LoadStatus {
  if (list.length > 0) return 'ready';
  if (error) return 'error';
  return isSyncCompleted ? 'ready' : 'loading';
}
