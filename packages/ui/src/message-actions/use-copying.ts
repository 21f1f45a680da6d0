import type { MessageSnapshot } from '@parlor/hooks';
import { useCallback } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useThread } from '../message-thread/thread-context.js';
import { copyText } from './copy-text.js';
import { copiedLines, wordsOf } from './message-lines.js';

/**
 * Copies one message as its text, several with names and times, and says in the thread's notice what came of it. Resolves
 * with whether it was done.
 */
export function useCopying(): (messages: readonly MessageSnapshot[]) => Promise<boolean> {
  const strings = useStrings();
  const formats = useFormats();
  const { notice } = useThread().actions;
  return useCallback(
    async (messages) => {
      const [only] = messages;
      const text =
        only && messages.length === 1 && !only.isRevoked
          ? wordsOf(only, strings, formats)
          : copiedLines(messages, strings, formats);
      if (text === '') {
        notice.write({ tone: 'danger', text: strings.nothingToCopy });
        return false;
      }
      const count = messages.filter(({ isRevoked }) => !isRevoked).length;
      try {
        await copyText(text);
        notice.write({ tone: 'quiet', text: strings.copied(count, formats.number(count)) });
        return true;
      } catch {
        notice.write({ tone: 'danger', text: strings.copyFailed });
        return false;
      }
    },
    [strings, formats, notice],
  );
}
