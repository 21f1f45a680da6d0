import type { NotificationNews, NotificationWords } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { isolate, joined } from '../internals/isolate.js';
import { summarizeMessage } from '../internals/message-summary.js';
import { oneLine } from '../internals/plain-text.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { senderName } from '../internals/sender-name.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';

/** What a notification says of a message; `null` where nobody has said anything. */
export function notificationWords(
  { message, count }: NotificationNews,
  showsText: boolean,
  strings: ChatStrings,
  formats: Formats,
): NotificationWords | null {
  if (isSaidByNobody(message)) return null;
  if (!showsText) return { body: strings.newMessages(count, formats.number(count)), icon: '' };
  const text = summarizeMessage(message, strings, formats);
  if (message.conversationType !== 'GROUP') return { body: text };
  return {
    body: joined(strings.previewOther(isolate(oneLine(senderName(message))), isolate(text))),
  };
}
