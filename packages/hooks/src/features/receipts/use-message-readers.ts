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
  readonly status: LoadStatus;
  /** Who has, or has not, read it, as far as the pages go. Their names: `useProfile`, `useGroupMembers`. */
  readonly userIDs: readonly string[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** Asks for the next page, 50 people. Never rejects: a failure is `error`. */
  loadMore(): Promise<void>;
  /** 10062 nobody keeps count of this message: it was made without `needReadReceipt`, or is too old. */
  readonly error: ChatError | null;
}

const NOBODY: readonly string[] = [];

/**
 * Who has read (or has not read) one of my messages in a group, page by page.
 *
 * Renders again when a page comes, and when somebody reads the message: then the pages are asked for again.
 * The message has to be in the SDK's memory; for others the list is empty.
 *
 * Stands on `getGroupMessageReadMemberList` and MESSAGE_READ_RECEIPT_RECEIVED.
 */
export function useMessageReaders(
  messageID: string,
  filter: 'read' | 'unread' = 'read',
): UseMessageReadersResult {
  const chat = useChat();
  // It is what listens to who reads.
  chat.feature(receiptsFeature);
  const pages = usePages((isReady) => messageReadersOptions(chat, messageID, filter, isReady));
  const { status, data: userIDs = NOBODY, hasMore, isLoadingMore, loadMore, error } = pages;
  return useMemo(
    () => ({ status, userIDs, hasMore, isLoadingMore, loadMore, error }),
    [status, userIDs, hasMore, isLoadingMore, loadMore, error],
  );
}
