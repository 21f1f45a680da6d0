import type { ConversationSnapshot } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { type MessageContent, summarizeMessage } from '../internals/message-summary.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { isSaidByNobody } from '../internals/said-by-nobody.js';
import type { Strings } from '../internals/strings/strings.js';

/** The last message of a conversation in one line, with who wrote it where that is not obvious. */
export function previewOf(
  { lastMessage, type }: ConversationSnapshot,
  userID: string,
  strings: Strings,
  formats: Formats,
): string {
  if (!lastMessage?.lastTime) return '';
  const isMine = lastMessage.fromAccount === userID;
  if (lastMessage.isRevoked) {
    return isMine ? strings.messageRevokedByYou : strings.messageRevoked;
  }
  const content = contentOf(lastMessage);
  if (!content) return oneLine(plainText(lastMessage.messageForShow)) || strings.messageUnknown;
  const text = summarizeMessage(content, strings, formats);
  if (isSaidByNobody(content)) return text;
  if (isMine) return strings.previewOwn(text);
  const name = plainText(lastMessage.nameCard) || plainText(lastMessage.nick);
  return type === 'GROUP' && name ? strings.previewOther(oneLine(name), text) : text;
}

type LastMessage = ConversationSnapshot['lastMessage'];

function contentOf(lastMessage: LastMessage): MessageContent | undefined {
  return lastMessage.type && lastMessage.payload ? lastMessage : undefined;
}
