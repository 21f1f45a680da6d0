'use client';
import type { ChatError } from '@parlor/sdk';
import { useCallback, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { usePages } from '../../use-pages.js';
import type { MessageSnapshot, MessageSnapshotOf } from '../messages/index.js';
import { downloadKeyOf, mergedMessagesOptions } from './merged-messages.queries.js';
import { readMergedMessages } from './read-merged-message.js';

/** What {@link useMergedMessages} returns. */
export interface UseMergedMessagesResult {
  /** `loading` until they are there; `error` when they could not be had. */
  readonly status: LoadStatus;
  /**
   * In the order in which they were merged. They are no messages of a thread: nothing can be done with them, their IDs
   * are known to nobody, and the same person has the name of that time. A merged one among them can be given to
   * {@link useMergedMessages} again. All of it is untrusted.
   */
  readonly messages: readonly MessageSnapshot[];
  /** Merged more than 100 times within each other: the service has kept nothing of it. */
  readonly isTooDeep: boolean;
  /** 2452 the list could not be downloaded; 2801 without an answer. */
  readonly error: ChatError | null;
  /** Asks again after a failure. Never rejects: a failure is `error`. */
  retry(): Promise<void>;
}

const NONE: readonly MessageSnapshot[] = [];

/**
 * The messages in a merged one. A small one carries them; those of a large one are downloaded when this is first
 * rendered, once for all who show it, so use it where they are read and not where only their title stands.
 *
 * Renders again when they are there, or could not be had.
 *
 * Stands on `downloadMergerMessage`.
 */
export function useMergedMessages(
  message: MessageSnapshotOf<'TIMRelayElem'>,
): UseMergedMessagesResult {
  const chat = useChat();
  const { payload } = message;
  const { messageList } = payload;
  const pages = usePages((isReady) => mergedMessagesOptions(chat, payload, isReady));
  const carried = useMemo(
    () => (Array.isArray(messageList) ? readMergedMessages(messageList) : NONE),
    [messageList],
  );
  const isHere = carried.length > 0 || downloadKeyOf(payload) === '';
  const status = isHere ? 'ready' : pages.status;
  const messages = isHere ? carried : (pages.data ?? NONE);
  const isTooDeep = payload.layersOverLimit === true;
  const { error, loadMore } = pages;
  // Of nothing the next page is the first one.
  const retry = useCallback(() => loadMore(), [loadMore]);
  return useMemo(
    () => ({ status, messages, isTooDeep, error, retry }),
    [status, messages, isTooDeep, error, retry],
  );
}
