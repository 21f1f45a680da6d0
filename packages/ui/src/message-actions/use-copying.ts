import type { MessageSnapshot } from '@parlor/hooks';
import { useCallback } from 'react';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useThread } from '../message-thread/thread-context.js';
import { copyText } from './copy-text.js';
import { copiedLines, wordsOf } from './message-lines.js';

/** Copies one message as its text, several with names and times, and says so in the thread's notice. */
export function useCopying(): (messages: readonly MessageSnapshot[]) => Promise<void> {
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
      if (text === '') return notice.write({ tone: 'danger', text: strings.nothingToCopy });
      const count = messages.filter(({ isRevoked }) => !isRevoked).length;
      try {
        await copyText(text);
        notice.write({ tone: 'quiet', text: strings.copied(count, formats.number(count)) });
      } catch {
        notice.write({ tone: 'danger', text: strings.copyFailed });
      }
    },
    [strings, formats, notice],
  );
}
