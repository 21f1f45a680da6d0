'use client';
import type { ChatError } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { usePages } from '../../use-pages.js';
import { messageReadersOptions } from './message-readers.queries.js';
import { receiptsFeature } from './receipts-control.js';

/** What {@link useMessageReaders} returns. */
export interface UseMessageReadersResult {
  /** `idle` while there is no message to be looked at. */
  readonly status: 'idle' | LoadStatus;
  /** Who has, or has not, read it, as far as the pages go. Their names: `useUserProfile`, `useGroupMembers`. */
  readonly userIDs: readonly string[];
  /** Whether there are pages that were not asked for yet. */
  readonly hasMore: boolean;
  /** Whether the next page is on its way. */
  readonly isLoadingMore: boolean;
  /** Asks for the next page, 50 people. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  /**
   * 10062 nobody keeps count of this message: it was made without `needReadReceipt`, or is too old; 2105 there is no
   * such message.
   */
  readonly error: ChatError | null;
}

const NOBODY: readonly string[] = [];

/**
 * Who has read (or has not read) one of my messages in a group, page by page.
 *
 * Renders again when a page comes, and when somebody reads the message: then the pages are asked for again.
 *
 * Stands on `getGroupMessageReadMemberList`, `findMessage` and MESSAGE_READ_RECEIPT_RECEIVED.
 *
 * @param messageID `''` while there is none to be looked at.
 */
export function useMessageReaders(
  messageID: string,
  filter: 'read' | 'unread' = 'read',
): UseMessageReadersResult {
  const chat = useChat();
  // It is what listens to who reads.
  chat.feature(receiptsFeature);
  const pages = usePages((isReady) => messageReadersOptions(chat, messageID, filter, isReady));
  const { data: userIDs = NOBODY, hasMore, isLoadingMore, loadMore, error } = pages;
  const status = messageID === '' ? 'idle' : pages.status;
  return useMemo(
    () => ({ status, userIDs, hasMore, isLoadingMore, loadMore, error }),
    [status, userIDs, hasMore, isLoadingMore, loadMore, error],
  );
}
