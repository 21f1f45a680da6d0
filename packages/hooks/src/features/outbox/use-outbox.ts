'use client';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import type { MessageSnapshot } from '../messages/index.js';
import type { OutboxState, UnsentMessage } from './outbox.store.js';
import { outboxFeature } from './outbox-control.js';

/** What {@link useOutbox} returns. */
export interface UseOutboxResult {
  /** What is not sent yet, or failed, in all conversations; oldest first. */
  readonly messages: readonly UnsentMessage[];
  /** How many of them failed. */
  readonly failedCount: number;
  /** How many of them are on their way, or wait to be. */
  readonly pendingCount: number;
  /** Whether they are there after the page was closed: not without IndexedDB, nor when it refuses (private windows, a full disk). */
  readonly isKept: boolean;
  /** Sends a failed message again; tries one that waits now. Rejects as `sendText` does, and may be ignored. */
  resend(messageID: string): Promise<MessageSnapshot>;
  /** Takes a message away; see `useSendMessage`. */
  discard(messageID: string): Promise<boolean>;
}

/**
 * What this page has not sent yet, of the person who is logged in: for a badge, and a page "not sent".
 *
 * Renders again when a message comes to it, leaves it or gets another `sendState`; not with the progress of an upload.
 *
 * Stands on the same as {@link useSendMessage}.
 */
export function useOutbox(): UseOutboxResult {
  const outbox = useChat().feature(outboxFeature);
  const { messages, isKept } = useSlice(outbox.slice, whole);
  const actions = useMemo(
    () => ({
      resend: (messageID: string) => mayBeIgnored(outbox.resendUnsent(messageID)),
      discard: (messageID: string) => mayBeIgnored(outbox.discard(messageID)),
    }),
    [outbox],
  );
  return useMemo(() => {
    const failedCount = messages.filter(({ sendState }) => sendState === 'failed').length;
    const pendingCount = messages.length - failedCount;
    return { messages, failedCount, pendingCount, isKept, ...actions };
  }, [messages, isKept, actions]);
}

function whole(state: OutboxState): OutboxState {
  return state;
}
