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
  /** `loading` in conversations of two, too: nothing can be pinned there. */
  readonly status: LoadStatus;
  /** In the order of the history, each with its `pinnerInfo`. At most 10. */
  readonly messages: readonly MessageSnapshot[];
  readonly error: ChatError | null;
  /** Rejects: 10007 not an owner or admin, 10070 ten are pinned, 10071 it is pinned, 2105 not in memory. */
  pin(messageID: string): Promise<void>;
  /** Rejects: 10007 not an owner or admin. */
  unpin(messageID: string): Promise<void>;
}

/**
 * The messages that are pinned to a group or topic, by its conversationID.
 *
 * Renders again when something is pinned or unpinned there, and when a pinned message is changed or taken back.
 *
 * Stands on `getPinnedGroupMessageList`, `pinGroupMessage`, PINNED_GROUP_MESSAGE_UPDATED, MESSAGE_MODIFIED and
 * MESSAGE_REVOKED.
 */
export function usePinnedMessages(conversationID: string): UsePinnedMessagesResult {
  const control = useChat().feature(pinnedMessagesFeature);
  useEffect(() => control.watch(conversationID), [control, conversationID]);
  const groupID = groupIDOf(conversationID) ?? '';
  const { status, messages, error } = useSlice(control.slice, (state: PinnedState) =>
    pinnedOf(state, groupID),
  );
  const actions = useMemo(
    () => ({
      pin: (messageID: string) => mayBeIgnored(control.pin(conversationID, messageID, true)),
      unpin: (messageID: string) => mayBeIgnored(control.pin(conversationID, messageID, false)),
    }),
    [control, conversationID],
  );
  return useMemo(
    () => ({ status, messages, error, ...actions }),
    [status, messages, error, actions],
  );
}
