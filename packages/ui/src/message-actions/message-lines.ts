import type { MessageSnapshot } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { summarizeMessage } from '../internals/message-summary.js';
import { plainText } from '../internals/plain-text.js';
import { senderName } from '../internals/sender-name.js';
import type { Strings } from '../internals/strings/strings.js';

/** What a message says, whole: a text with its lines, anything else as what it is. */
export function wordsOf(message: MessageSnapshot, strings: Strings, formats: Formats): string {
  const text = message.type === 'TIMTextElem' ? plainText(message.payload.text) : '';
  return text || summarizeMessage(message, strings, formats);
}

/** Several messages as text, a line or more each: `Ann, Monday, 2 March 2026 at 10:42: Good morning`. */
export function copiedLines(
  messages: readonly MessageSnapshot[],
  strings: Strings,
  formats: Formats,
): string {
  return messages
    .filter(({ isRevoked }) => !isRevoked)
    .map((message) =>
      strings.copiedLine(
        senderName(message),
        formats.full(message.time),
        wordsOf(message, strings, formats),
      ),
    )
    .join('\n');
}
