import type {
  ConversationSnapshot,
  JumpTarget,
  MessageAnchor,
  UseMessagesResult,
} from '@parlor/hooks';
import { useMemo, useState } from 'react';
import { countIncomingAfter, findFirstUnread, lastStoredID } from './thread-layout.js';

/** Where the unread messages began when the thread was opened. */
export interface UnreadMark {
  /** `undefined` while it is not loaded. */
  readonly messageID: string | undefined;
  readonly count: number;
  /** The way there. */
  readonly target: JumpTarget;
}

/**
 * Remembers what was unread when the thread was opened; being read, it would be forgotten at once.
 *
 * `undefined` when nothing was unread.
 *
 * @param live the newest messages, wherever the reader looks.
 * @param anchor where the last jump has brought to: it may be where they begin.
 */
export function useUnreadMark(
  conversation: ConversationSnapshot | undefined,
  { status, messages }: UseMessagesResult,
  anchor: MessageAnchor | null,
): UnreadMark | undefined {
  const [opened, setOpened] = useState<{ count: number; lastID: string | undefined }>();
  const [jumpedTo, setJumpedTo] = useState<string>();
  if (!opened && conversation && status === 'ready') {
    setOpened({ count: conversation.unreadCount, lastID: lastStoredID(messages) });
  }
  if (anchor?.kind === 'first-unread' && anchor.messageID !== jumpedTo) {
    setJumpedTo(anchor.messageID);
  }
  return useMemo(() => {
    if (!opened || opened.count === 0) return undefined;
    const { count, lastID } = opened;
    const end = messages.findIndex((message) => message.ID === lastID) + 1;
    const messageID = findFirstUnread(messages.slice(0, end), count) ?? jumpedTo;
    const unreadCount = count + countIncomingAfter(messages, lastID);
    const target: JumpTarget = messageID === undefined ? { unreadCount } : { messageID };
    return { messageID, count, target };
  }, [opened, messages, jumpedTo]);
}
