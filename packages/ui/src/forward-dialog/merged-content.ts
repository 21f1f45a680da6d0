import type { ConversationSnapshot, MergerContent, MessageSnapshot } from '@parlor/hooks';
import { titleOf } from '../internals/conversation-title.js';
import type { Formats } from '../internals/formats.js';
import { summarizeMessage } from '../internals/message-summary.js';
import { senderName } from '../internals/sender-name.js';
import { shorten } from '../internals/shorten.js';
import type { Strings } from '../internals/strings/strings.js';

/** How many lines a preview has, and how long they are. */
const LINES = 4;
const LONGEST_LINE = 100;

/** Messages as one: called after where they are from, with the first lines of what was said. */
export function mergedContent(
  messages: readonly MessageSnapshot[],
  conversation: ConversationSnapshot | undefined,
  strings: Strings,
  formats: Formats,
): MergerContent {
  const abstractList = messages
    .slice(0, LINES)
    .map((message) =>
      shorten(
        strings.mergedLine(senderName(message), summarizeMessage(message, strings, formats)),
        LONGEST_LINE,
      ),
    );
  return {
    messages,
    title: strings.chatHistoryOf(titleOf(conversation, strings)),
    abstractList,
    compatibleText: strings.mergedCompatible,
  };
}
