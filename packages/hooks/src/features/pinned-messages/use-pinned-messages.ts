'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import type { MessageSnapshot } from '../messages/index.js';
import { type PinnedState, pinnedOf } from './pinned-messages.store.js';
import { groupIDOf, pinnedMessagesFeature } from './pinned-messages-control.js';

/** What {@link usePinnedMessages} returns. */
export interface UsePinnedMessagesResult {
  /** `idle` in conversations of two: nothing can be pinned there. */
  readonly status: 'idle' | LoadStatus;
  /** In the order of the history, each with its `pinnerInfo`. At most 10. */
  readonly messages: readonly MessageSnapshot[];
  /** Why they could not be had; `null` once they could. */
  readonly error: ChatError | null;
  /** Rejects: 10007 not an owner or admin, 10070 ten are pinned, 10071 it is pinned, 2105 no such message. */
  pin(messageID: string): Promise<void>;
  /** Rejects: 10007 not an owner or admin. */
  unpin(messageID: string): Promise<void>;
  /** Asks again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The messages that are pinned to a group or topic, by its conversationID.
 *
 * Renders again when something is pinned or unpinned there, and when a pinned message is changed, taken back or deleted.
 *
 * Stands on `getPinnedGroupMessageList`, `pinGroupMessage`, `findMessage`, PINNED_GROUP_MESSAGE_UPDATED,
 * MESSAGE_MODIFIED and MESSAGE_REVOKED.
 */
export function usePinnedMessages(conversationID: string): UsePinnedMessagesResult {
  const control = useChat().feature(pinnedMessagesFeature);
  useEffect(() => control.watch(conversationID), [control, conversationID]);
  const groupID = groupIDOf(conversationID) ?? '';
  const pinned = useSlice(control.slice, (state: PinnedState) => pinnedOf(state, groupID));
  const { messages, error } = pinned;
  const status = groupID === '' ? 'idle' : pinned.status;
  const actions = useMemo(
    () => ({
      pin: (messageID: string) => mayBeIgnored(control.pin(conversationID, messageID, true)),
      unpin: (messageID: string) => mayBeIgnored(control.pin(conversationID, messageID, false)),
      refetch: () => control.refetch(conversationID),
    }),
    [control, conversationID],
  );
  return useMemo(
    () => ({ status, messages, error, ...actions }),
    [status, messages, error, actions],
  );
}
