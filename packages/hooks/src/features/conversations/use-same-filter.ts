import { useMemo } from 'react';
import type { ConversationFilter } from './conversation-filter.js';

/** The same filter object as long as it says the same: components write it down anew each time they render. */
export function useSameFilter(filter: ConversationFilter): ConversationFilter {
  const { type, hasUnread, isPinned, isMuted, hasMention, folder, mark, search } = filter;
  const without = JSON.stringify(filter.withoutMarks ?? []);
  return useMemo(() => {
    const withoutMarks: readonly number[] = JSON.parse(without);
    return { type, hasUnread, isPinned, isMuted, hasMention, folder, mark, search, withoutMarks };
  }, [type, hasUnread, isPinned, isMuted, hasMention, folder, mark, search, without]);
}
