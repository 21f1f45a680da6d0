'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { useSlice } from '../../use-slice.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { threadOf } from './messages.store.js';
import { messagesFeature } from './messages-control.js';

/** What {@link useMessages} returns. */
export interface UseMessagesResult {
  /** `loading` until the first page is there, also while the session is not ready. */
  readonly status: LoadStatus;
  /** Oldest first, those not yet sent last. Without deleted ones; revoked ones are there, marked so. */
  readonly messages: readonly MessageSnapshot[];
  /** Why the last page could not be had; `null` again once one could. */
  readonly error: ChatError | null;
  /** Whether there is more history before the first message. */
  readonly hasOlder: boolean;
  readonly isLoadingOlder: boolean;
  /** Asks for the page before. Calls at the same time are one. Never rejects: a failure is `error`. */
  loadOlder(): Promise<void>;
  /** Asks for the newest page again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The messages of a conversation, `C2C<userID>` or `GROUP<groupID>`: its history page by page, and
 * live what comes, is sent, read, changed or revoked.
 *
 * Renders again when something in this conversation changes, at most once per frame, and for no
 * other one. A message that has not changed stays the same object. Groups are ordered by the
 * service's number, conversations of two by time (seconds) and then by arrival. After a lost
 * connection the newest page is asked for again by itself.
 *
 * Errors: 10010 no such group, 10007 not a member, 2801 without an answer, -3 and -4 of Parlor.
 * Stands on `getMessageList` (15 messages a page or more), `findMessage`, GROUP_LIST_UPDATED,
 * MESSAGE_RECEIVED, MESSAGE_MODIFIED, MESSAGE_REVOKED and MESSAGE_READ_BY_PEER.
 */
export function useMessages(conversationID: string): UseMessagesResult {
  const control = useChat().feature(messagesFeature);
  useEffect(() => control.open(conversationID), [control, conversationID]);
  const thread = useSlice(control.slice, (state) => threadOf(state, conversationID));
  const { status, messages, error, hasOlder, isLoadingOlder } = thread;
  const actions = useMemo(
    () => ({
      loadOlder: () => control.loadOlder(conversationID),
      refetch: () => control.refetch(conversationID),
    }),
    [control, conversationID],
  );
  return useMemo(
    () => ({ status, messages, error, hasOlder, isLoadingOlder, ...actions }),
    [status, messages, error, hasOlder, isLoadingOlder, actions],
  );
}
