'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { receiptsFeature } from './receipts-control.js';

/** What {@link useReadReceipts} returns. */
export interface UseReadReceiptsResult {
  /**
   * Says that these messages of others were seen. Only those that ask for it are acknowledged, once each, together with
   * others of the same frame. May be called for whatever is on screen, as often as one likes. A failure goes to the
   * provider's `onError`, and is tried again when the message is shown again.
   */
  see(messageIDs: readonly string[]): void;
}

/**
 * Acknowledges messages that were made with `needReadReceipt`, one by one.
 *
 * In communities and topics there are no receipts: nothing is said there.
 *
 * Not the same as marking a conversation as read: that is `markRead` of `useConversation`. Never renders again.
 *
 * Stands on `sendMessageReadReceipt` (30 messages a request) and `findMessage`.
 */
export function useReadReceipts(): UseReadReceiptsResult {
  const chat = useChat();
  return useMemo(() => {
    const control = chat.feature(receiptsFeature);
    return { see: (messageIDs) => control.see(messageIDs) };
  }, [chat]);
}

/**
 * Keeps the receipt of one of my messages up to date while it is shown: `readReceiptInfo` of its snapshot in
 * `useMessages` and `useMessage`. In groups the counts are asked for, together with those of others of the same frame.
 *
 * Never renders again by itself. A failure is told to the provider's `onError`. Does nothing for messages of others, those made without `needReadReceipt`, and those
 * of communities and topics, where there are no receipts.
 *
 * Stands on `getMessageReadReceiptList` (30 messages a request) and MESSAGE_READ_RECEIPT_RECEIVED.
 */
export function useReceiptOf(messageID: string): void {
  const chat = useChat();
  useEffect(() => chat.feature(receiptsFeature).watch(messageID), [chat, messageID]);
}
