'use client';
import type { ChatError } from '@parlor/sdk';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import type { JumpResult, JumpTarget } from './jump-target.js';
import type { MessageSnapshot } from './message-snapshot.js';
import { threadOf } from './messages.store.js';
import { type MessagesControl, messagesFeature } from './messages-control.js';
import { type MessageAnchor, ThreadView } from './thread-view.js';

/** What {@link useMessages} returns. */
export interface UseMessagesResult {
  /** `loading` until the first page is there, also while the session is not ready. */
  readonly status: LoadStatus;
  /**
   * Oldest first, those not yet sent last. Without deleted ones; revoked ones are there, marked so. Between the first
   * and the last none is missing: what was jumped to and the newest messages are never shown as if they were next to
   * one another.
   */
  readonly messages: readonly MessageSnapshot[];
  /** Why the last page could not be had; `null` again once one could. */
  readonly error: ChatError | null;
  /** Whether there is more history before the first message. */
  readonly hasOlder: boolean;
  /** Whether the page before is on its way. */
  readonly isLoadingOlder: boolean;
  /** Whether there are messages behind the last one: after a jump into the history. */
  readonly hasNewer: boolean;
  /** Whether the page behind is on its way. */
  readonly isLoadingNewer: boolean;
  /** Whether these are the newest messages, to which what comes is put. Not whether they are in sight. */
  readonly isAtLatest: boolean;
  /** The message that the last jump has brought to; `null` before the first. */
  readonly anchor: MessageAnchor | null;
  /** Whether a jump is under way. */
  readonly isJumping: boolean;
  /** Asks for the page before. Calls at the same time are one. Never rejects: a failure is `error`. */
  loadOlder(): Promise<void>;
  /** Asks for the page behind. Calls at the same time are one. Never rejects: a failure is `error`. */
  loadNewer(): Promise<void>;
  /**
   * Shows another place of the history, in this view alone. The next jump takes the place of one that is under way.
   * Until it has arrived all stays shown as it is, and also when it fails. Never rejects.
   */
  jumpTo(target: JumpTarget): Promise<JumpResult>;
  /** Back to the newest messages: `jumpTo('latest')`. */
  jumpToLatest(): Promise<JumpResult>;
  /** Asks for the newest page again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The messages of a conversation, `C2C<userID>`, `GROUP<groupID>` or `GROUP<topicID>`: its history page by page, and
 * live what comes, is sent, read, changed or revoked.
 *
 * Renders again when something in this conversation changes, at most once per frame, and for no
 * other one. Where messages come faster than a person can follow, more than 20 a second, it does so about 15 times a second
 * until they no longer do; what is changed in a message waits as long then, and what the person does not at all.
 * A message that has not changed stays the same object. Groups are ordered by the
 * service's number, conversations of two by time (seconds) and then by arrival. After a lost
 * connection the newest page is asked for again by itself; what comes before it is there waits for
 * it, and when too much was missed the thread begins anew with it.
 *
 * Each component that calls it has its own place in the history. What nobody looks at any more is
 * dropped, but for the newest 200 messages; a thread has 20 000 at most.
 *
 * Errors: 10010 no such group, 10007 not a member, 2801 without an answer, 2996 more than 20
 * questions a second (a jump waits instead), -3 and -4 of Parlor.
 * Stands on `getMessageList` (15 messages a page or more), `getMessageListHopping` (15),
 * `getConversationProfile` (for the first unread one; of a topic `getTopicList`), `findMessage`, GROUP_LIST_UPDATED,
 * CONVERSATION_LIST_UPDATED, TOPIC_UPDATED, MESSAGE_RECEIVED, MESSAGE_MODIFIED, MESSAGE_REVOKED and
 * MESSAGE_READ_BY_PEER.
 */
export function useMessages(conversationID: string): UseMessagesResult {
  const control = useChat().feature(messagesFeature);
  // Not by the conversation alone: another SDK instance has another history.
  const { view, actions } = useMemo(
    () => lookAt(control, conversationID),
    [control, conversationID],
  );
  useEffect(() => control.open(view), [control, view]);
  const { slice } = control;
  const subscribe = useCallback(
    (listener: () => void) => {
      const unsubscribe = [slice.subscribe(listener), view.subscribe(listener)];
      return () => unsubscribe.forEach((end) => void end());
    },
    [slice, view],
  );
  const shown = useSyncExternalStore(
    subscribe,
    () => view.show(threadOf(slice.published(), conversationID)),
    () => view.show(threadOf(slice.initial, conversationID)),
  );
  return useMemo(() => ({ ...shown, ...actions }), [shown, actions]);
}

function lookAt(control: MessagesControl, conversationID: string) {
  const view = new ThreadView(conversationID);
  const actions = {
    loadOlder: () => control.loadOlder(view),
    loadNewer: () => control.loadNewer(view),
    jumpTo: (target: JumpTarget) => control.jump(view, target),
    jumpToLatest: () => control.jump(view, 'latest'),
    refetch: () => control.refetch(conversationID),
  };
  return { view, actions };
}
