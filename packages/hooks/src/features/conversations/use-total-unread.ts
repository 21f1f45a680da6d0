'use client';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { type ConversationFilter, testOf } from './conversation-filter.js';
import type { ConversationsState } from './conversations.store.js';
import { conversationsFeature } from './conversations-control.js';
import { notifyingUnread } from './notifying-unread.js';
import { useSameFilter } from './use-same-filter.js';

/**
 * How many messages are unread in all listed conversations that notify; 0 until the SDK knows. Topics are in no list:
 * see `useTopics`.
 *
 * Without a filter it is the SDK's own number. With one it is counted here by the SDK's rule over what the
 * filter lets through: a conversation counts when its remind type is `AcceptAndNotify` or `''`, so not
 * while the SDK has not asked for it, and the system conversation never does. A conversation that is
 * only marked as unread adds nothing.
 *
 * Renders again when the number changes. It can be up to two seconds late. The filter may be a new object
 * each time. When the list could not be had it stays as it was; `useConversations` has the error.
 *
 * Stands on `getTotalUnreadMessageCount` and TOTAL_UNREAD_MESSAGE_COUNT_UPDATED; with a filter on
 * `getConversationList` and CONVERSATION_LIST_UPDATED.
 */
export function useTotalUnread(filter?: ConversationFilter): number {
  const control = useChat().feature(conversationsFeature);
  useEffect(() => control.watch(), [control]);
  const isFiltered = filter !== undefined;
  const same = useSameFilter(filter ?? ALL);
  const select = useMemo(() => (isFiltered ? countIn(same) : ofAll), [isFiltered, same]);
  return useSlice(control.slice, select);
}

const ALL: ConversationFilter = {};

function ofAll(state: ConversationsState): number {
  return state.totalUnread;
}

/** Counts once per list. */
function countIn(filter: ConversationFilter) {
  const isWanted = testOf(filter);
  let from: ConversationsState['list'] | undefined;
  let total = 0;
  return ({ list }: ConversationsState): number => {
    if (list === from) return total;
    from = list;
    total = 0;
    for (const one of list) if (isWanted(one)) total += notifyingUnread(one);
    return total;
  };
}
