import type { MessageSnapshot } from '@parlor/hooks';
import { summarizeMessage } from '../internals/message-summary.js';
import { oneLine } from '../internals/plain-text.js';
import { senderName } from '../internals/sender-name.js';
import { shorten } from '../internals/shorten.js';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

/** More does not fit the line. */
const LONGEST = 200;

/** Who said it, and what, each in one line. Untrusted. */
export function usePinnedText(message: MessageSnapshot): { name: string; text: string } {
  const strings = useChatStrings();
  const formats = useFormats();
  const name = message.flow === 'out' ? strings.you : oneLine(senderName(message));
  const text = message.isRevoked
    ? strings.messageRevoked
    : shorten(summarizeMessage(message, strings, formats), LONGEST);
  return { name: name || strings.unknownPerson, text };
}
