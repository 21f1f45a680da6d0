'use client';
import { type MessageRemindType, TYPES } from '@parlor/sdk';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import {
  clearHistory,
  markAllRead,
  markRead,
  type ReadScope,
  remove,
  setCustomData,
  setMark,
  setPinned,
  setRemindType,
} from './conversation-actions.js';
import type { ConversationsOutcome } from './conversations-outcome.js';

/** How {@link UseConversationActionsResult.remove} deletes. */
export interface RemoveConversationsOptions {
  /**
   * My history stays, and comes back with the next message, and so does the draft. `false` when left out: both are
   * cleared, for me alone.
   */
  readonly keepHistory?: boolean | undefined;
}

/**
 * What {@link useConversationActions} returns. `ids` are conversationIDs, any number of them: they go out in as
 * many calls as the SDK needs. Promises resolve with who succeeded and who did not, and reject with
 * the first ChatError when all failed. They may be ignored.
 */
export interface UseConversationActionsResult {
  /** Everything in them is read, and they are not marked as unread any more. */
  markRead(ids: readonly string[]): Promise<ConversationsOutcome>;
  /** Marks them as unread (`CONV_MARK_TYPE_UNREAD`), whatever is in them. 3122: not in the app's plan. */
  markUnread(ids: readonly string[]): Promise<ConversationsOutcome>;
  /**
   * Reads the whole list at once, or one by one all that is one to one or in groups: messages, mentions and marks.
   * Rejects when some of it failed, though the rest is read; 2996: all of it more often than once a second.
   */
  markAllRead(scope?: ReadScope): Promise<void>;
  /** Pins them to the top of the list, or unpins them. 51012: more than 50 pinned. */
  setPinned(ids: readonly string[], isPinned: boolean): Promise<ConversationsOutcome>;
  /** Delivered, but neither pushed nor counted in the total (`AcceptNotNotify`); or all of it again. */
  setMuted(ids: readonly string[], isMuted: boolean): Promise<ConversationsOutcome>;
  /** How their messages are announced. 10007 not in the group, or a live room; -1 a type that only groups have. */
  setRemindType(
    ids: readonly string[],
    remindType: MessageRemindType,
  ): Promise<ConversationsOutcome>;
  /**
   * Sets a mark or takes it away: `CONV_MARK_TYPE_STAR` 1, `_UNREAD` 2, `_FOLD` 4, `_HIDE` 8, the app's own from
   * `2 ** 32` to `2 ** 63`. 3122: not in the app's plan.
   */
  setMark(ids: readonly string[], mark: number, isSet: boolean): Promise<ConversationsOutcome>;
  /** Writes a note of mine on them, at most 256 characters (-1); `''` removes it. */
  setCustomData(ids: readonly string[], customData: string): Promise<ConversationsOutcome>;
  /** Reads it and removes my history of it; the others keep theirs, and it stays in the list. 2500: not in the list. */
  clearHistory(conversationID: string): Promise<void>;
  /**
   * Takes them out of the list, and my history and draft of them unless they are kept. They come back with the next message.
   * 2500: not in the list. For a deletion that can be undone see {@link useConversationDeletion}.
   */
  remove(
    ids: readonly string[],
    options?: RemoveConversationsOptions,
  ): Promise<ConversationsOutcome>;
}

/**
 * What can be done with conversations.
 *
 * Conversations of topics, `GROUP<topicID>`, are in no list: they can be read and have remind types, which shows in the
 * topics; nothing reads them together with the others, and all else is refused for them, with 2500 (`clearHistory` 2502).
 *
 * Everything shows at once, in the lists of all components, and is taken back when the service refuses it.
 * Actions on one conversation go out one after another. The object is always the same one; never
 * renders again by itself.
 *
 * Stands on `setMessageRead`, `setAllMessageRead`, `pinConversation`, `setMessageRemindType`, `markConversation`,
 * `setConversationCustomData`, `clearHistoryMessage`, `deleteConversation` and `getConversationList`; for topics also on `getTopicList`.
 */
export function useConversationActions(): UseConversationActionsResult {
  const chat = useChat();
  return useMemo(
    () => ({
      markRead: (ids) => mayBeIgnored(markRead(chat, ids)),
      markUnread: (ids) => mayBeIgnored(setMark(chat, ids, TYPES.CONV_MARK_TYPE_UNREAD, true)),
      markAllRead: (scope = 'all') => mayBeIgnored(markAllRead(chat, scope)),
      setPinned: (ids, isPinned) => mayBeIgnored(setPinned(chat, ids, isPinned)),
      setMuted: (ids, isMuted) =>
        mayBeIgnored(setRemindType(chat, ids, isMuted ? MUTED : NOT_MUTED)),
      setRemindType: (ids, remindType) => mayBeIgnored(setRemindType(chat, ids, remindType)),
      setMark: (ids, mark, isSet) => mayBeIgnored(setMark(chat, ids, mark, isSet)),
      setCustomData: (ids, customData) => mayBeIgnored(setCustomData(chat, ids, customData)),
      clearHistory: (conversationID) => mayBeIgnored(clearHistory(chat, conversationID)),
      remove: (ids, { keepHistory = false } = {}) => mayBeIgnored(remove(chat, ids, keepHistory)),
    }),
    [chat],
  );
}

const MUTED = TYPES.MSG_REMIND_ACPT_NOT_NOTE;
const NOT_MUTED = TYPES.MSG_REMIND_ACPT_AND_NOTE;
