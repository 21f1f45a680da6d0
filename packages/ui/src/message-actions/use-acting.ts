import { useCallback } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { useThread } from '../message-thread/thread-context.js';
import type { ThreadNotice } from './thread-actions.js';

/** What is said when it was done; nothing when it can be seen. */
type Done = string | Omit<ThreadNotice, 'tone'> | undefined;

/** Does something, and says in the thread's notice what came of it. Resolves with whether it was done. */
export function useActing(): (work: () => unknown, done?: Done) => Promise<boolean> {
  const strings = useChatStrings();
  const { notice } = useThread().actions;
  return useCallback(
    async (work, done) => {
      try {
        await work();
        if (done === undefined) return true;
        notice.write({ tone: 'quiet', ...(typeof done === 'string' ? { text: done } : done) });
        return true;
      } catch (thrown) {
        notice.write({ tone: 'danger', text: reasonOf(thrown, strings) });
        return false;
      }
    },
    [notice, strings],
  );
}
