import type { ConversationSnapshot } from '@parlor/hooks';
import type { Formats } from '../internals/formats.js';
import { type MessageContent, summarizeMessage } from '../internals/message-summary.js';
import { oneLine, plainText } from '../internals/plain-text.js';
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
  const text = contentOf(lastMessage, strings, formats);
  if (isSaidByNobody(lastMessage.type)) return text;
  if (isMine) return strings.previewOwn(text);
  const name = plainText(lastMessage.nameCard) || plainText(lastMessage.nick);
  return type === 'GROUP' && name ? strings.previewOther(oneLine(name), text) : text;
}

type LastMessage = ConversationSnapshot['lastMessage'];

function contentOf(lastMessage: LastMessage, strings: Strings, formats: Formats): string {
  const { type, payload, messageForShow } = lastMessage;
  if (!type || !payload) return oneLine(plainText(messageForShow)) || strings.messageUnknown;
  return summarizeMessage({ type, payload } as MessageContent, strings, formats);
}

function isSaidByNobody(type: LastMessage['type']): boolean {
  return type === 'TIMGroupTipElem' || type === 'TIMGroupSystemNoticeElem';
}
