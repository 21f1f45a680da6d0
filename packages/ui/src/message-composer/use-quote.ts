import { type MessageSnapshot, useMessage, withQuote } from '@parlor/hooks';
import { useMemo } from 'react';
import { summarizeMessage } from '../internals/message-summary.js';
import { senderName } from '../internals/sender-name.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** What is answered, as it is now: it may have been changed or taken back since. */
export function useAnswered(
  conversationID: string,
  replyTo: MessageSnapshot | undefined,
): MessageSnapshot | undefined {
  const current = useMessage(conversationID, replyTo?.ID ?? '');
  return replyTo && (current ?? replyTo);
}

/** The `cloudCustomData` of an answer; `undefined` when nothing is answered, or it was taken back. */
export function useQuoteData(
  answered: MessageSnapshot | undefined,
  cloudCustomData: string | undefined,
): string | undefined {
  const strings = useChatStrings();
  const formats = useFormats();
  return useMemo(() => {
    if (!answered || answered.isRevoked) return undefined;
    const abstract = summarizeMessage(answered, strings, formats);
    return withQuote(answered, { abstract, sender: senderName(answered) }, cloudCustomData);
  }, [answered, cloudCustomData, strings, formats]);
}
