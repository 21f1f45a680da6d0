'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { shareList } from '../../plain-copy.js';
import { rememberLast, useSlice } from '../../use-slice.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';
import type { ConversationsState } from './conversations.store.js';
import { conversationsFeature } from './conversations-control.js';

/** Which conversations are wanted; all that is given must hold. */
export interface ConversationFilter {
  readonly type?: 'C2C' | 'GROUP';
  readonly hasUnread?: boolean;
  readonly isPinned?: boolean;
}

/** What {@link useConversations} returns. */
export interface UseConversationsResult {
  /** `loading` until there is a list, or it is known to be empty. */
  readonly status: LoadStatus;
  /** In the SDK's order: pinned first, then the newest. */
  readonly conversations: readonly ConversationSnapshot[];
  /** Whether the first synchronisation after the login has ended; until then there may be more. */
  readonly isSyncCompleted: boolean;
  /** Why the list could not be had. A list that was there stays. */
  readonly error: ChatError | null;
  /** Asks for the list again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The conversation list: all of it, or what the filter lets through.
 *
 * Renders again when the filtered list changes, at most once per frame. A conversation that has not
 * changed stays the same object. Order and unread numbers are the SDK's, whose list events can be up
 * to two seconds late. The filter may be a new object each time.
 *
 * Stands on `getConversationList` and CONVERSATION_LIST_UPDATED.
 */
export function useConversations(filter: ConversationFilter = {}): UseConversationsResult {
  const control = useChat().feature(conversationsFeature);
  const { type, hasUnread, isPinned } = filter;
  useEffect(() => control.watch(), [control]);
  const select = useMemo(
    () => selectView((one) => fits(one, type, hasUnread, isPinned)),
    [type, hasUnread, isPinned],
  );
  const view = useSlice(control.slice, select);
  return useMemo(() => ({ ...view, refetch: control.refetch }), [view, control]);
}

type View = Omit<UseConversationsResult, 'refetch'>;

/** The same view as before as long as nothing in it differs. */
function selectView(isWanted: (conversation: ConversationSnapshot) => boolean) {
  return rememberLast((state: ConversationsState, last: View | undefined): View => {
    const { isSyncCompleted, error } = state;
    const conversations = shareList(state.list.filter(isWanted), last?.conversations ?? []);
    const view = { status: statusOf(state), conversations, isSyncCompleted, error };
    return last && isSameView(view, last) ? last : view;
  });
}

function isSameView(one: View, other: View): boolean {
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

function fits(
  conversation: ConversationSnapshot,
  type: ConversationFilter['type'],
  hasUnread: boolean | undefined,
  isPinned: boolean | undefined,
): boolean {
  return (
    (type === undefined || conversation.type === type) &&
    (hasUnread === undefined || conversation.unreadCount > 0 === hasUnread) &&
    (isPinned === undefined || conversation.isPinned === isPinned)
  );
}
