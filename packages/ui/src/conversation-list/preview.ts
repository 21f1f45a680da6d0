import type { ConversationSnapshot, KnownNames } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { isolate, joined } from '../internals/isolate.js';
import { type MessageContent, summarizeMessage } from '../internals/message-summary.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import { shorten } from '../internals/shorten.js';
import type { ChatStrings } from '../internals/strings/chat-strings.js';

/** No line is as long as this, however wide it is. */
export const LONGEST_LINE = 300;

/**
 * The last message of a conversation in one line, with who wrote it where that is not obvious. `known` is how those are
 * called whom what happened in a group names by their ID only.
 */
export function previewOf(
  { lastMessage, type }: ConversationSnapshot,
  userID: string,
  strings: ChatStrings,
  formats: Formats,
  known: KnownNames = {},
): string {
  if (!lastMessage?.lastTime) return '';
  const isMine = lastMessage.fromAccount === userID;
  if (lastMessage.isRevoked) {
    return isMine ? strings.messageRevokedByYou : strings.messageRevoked;
  }
  const content = contentOf(lastMessage, type);
  if (!content) return oneLine(plainText(lastMessage.messageForShow)) || strings.messageUnknown;
  const text = shorten(summarizeMessage(content, strings, formats, known), LONGEST_LINE);
  if (isSaidByNobody(content)) return text;
  if (isMine) return joined(strings.previewOwn(isolate(text)));
  const name = plainText(lastMessage.nameCard) || plainText(lastMessage.nick);
  if (type !== 'GROUP' || !name) return text;
  return joined(strings.previewOther(isolate(oneLine(name)), isolate(text)));
}

type LastMessage = ConversationSnapshot['lastMessage'] | undefined;

/** What the last message says; `undefined` when there is none. */
export function contentOf(
  lastMessage: LastMessage,
  conversationType: ConversationSnapshot['type'],
): MessageContent | undefined {
  if (!lastMessage?.type || !lastMessage.payload) return undefined;
  return { ...lastMessage, conversationType, from: lastMessage.fromAccount };
}
