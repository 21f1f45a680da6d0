'use client';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { unsentStateOf } from './outbox.store.js';
import { outboxFeature } from './outbox-control.js';

/**
 * Whether a conversation has messages of mine that are not sent: `failed` when one of them has to be sent again by hand,
 * `pending` when all are on their way or wait for their turn or the line, `null` when there are none. For a row of the
 * conversation list; {@link useOutbox} names the messages.
 *
 * Renders again when this changes, and for no other conversation.
 *
 * Stands on what {@link useOutbox} has, and asks the SDK for nothing.
 */
export function useUnsentState(conversationID: string): 'failed' | 'pending' | null {
  const outbox = useChat().feature(outboxFeature);
  return useSlice(outbox.slice, (state) => unsentStateOf(state, conversationID));
}
