import type { MessageSnapshot } from '@parlor/hooks';
import { summarizeMessage } from '../internals/message-summary.js';
import { oneLine } from '../internals/plain-text.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { senderName } from '../message-thread/sender-name.js';

/** More does not fit the line. */
const LONGEST = 200;

/** Who said it, and what, each in one line. Untrusted. */
export function usePinnedText(message: MessageSnapshot): { name: string; text: string } {
  const strings = useStrings();
  const formats = useFormats();
  const name = message.flow === 'out' ? strings.you : oneLine(senderName(message));
  const text = message.isRevoked
    ? strings.messageRevoked
    : summarizeMessage(message, strings, formats).slice(0, LONGEST);
  return { name: name || strings.unknownPerson, text };
}
