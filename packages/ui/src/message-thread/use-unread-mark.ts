import type { ConversationSnapshot, UseMessagesResult } from '@parlor/hooks';
import { useMemo, useState } from 'react';
import { findFirstUnread, lastStoredID } from './thread-layout.js';

/** Where the unread messages began when the thread was opened. */
export interface UnreadMark {
  readonly messageID: string;
  readonly count: number;
}

/**
 * Remembers what was unread when the thread was opened; being read, it would be forgotten at once.
 *
 * `undefined` when nothing was unread, or while the message it stands at is not loaded.
 */
export function useUnreadMark(
  conversation: ConversationSnapshot | undefined,
  { status, messages }: UseMessagesResult,
): UnreadMark | undefined {
  const [opened, setOpened] = useState<{ count: number; lastID: string | undefined }>();
  if (!opened && conversation && status === 'ready') {
    setOpened({ count: conversation.unreadCount, lastID: lastStoredID(messages) });
  }
  return useMemo(() => {
    if (!opened || opened.count === 0) return undefined;
    const end = messages.findIndex((message) => message.ID === opened.lastID) + 1;
    const messageID = findFirstUnread(messages.slice(0, end), opened.count);
    return messageID === undefined ? undefined : { messageID, count: opened.count };
  }, [opened, messages]);
}
