import { beginningOf } from '../beginning-of.js';
import type { ClientParts } from '../client-parts.js';
import type { SdkConversation } from '../live-conversation.js';
import { receiveMessage, type SdkMessage } from '../live-message.js';

/** How many messages are asked for at once: the most that there can be, so that an invitation rings soon. */
const PAGE = 500;

/**
 * What somebody has said since the first of their messages that is unread, and what I have said since, from
 * any instance: the service tells the SDK all of it in one answer after a login. Nothing of it comes into memory.
 */
export async function unreadMessagesOf(
  parts: ClientParts,
  { conversationID, unreadCount }: Pick<SdkConversation, 'conversationID' | 'unreadCount'>,
  later: readonly SdkMessage[] = [],
): Promise<readonly SdkMessage[]> {
  const { connection, session } = parts;
  const question = { conversationID, ...beginningOf(later[0]), limit: PAGE };
  const page = await connection.request('messages.history', question);
  const earlier = page.messages.map((wire) => receiveMessage(wire, session.userID));
  const messages = [...earlier, ...later];
  const unread = messages.filter(isCounted).slice(-unreadCount);
  const isOver = page.isCompleted || page.messages.length === 0;
  if (isOver || unread.length === unreadCount) {
    return messages.slice(unread[0] ? messages.indexOf(unread[0]) : messages.length);
  }
  return unreadMessagesOf(parts, { conversationID, unreadCount }, messages);
}

function isCounted({ flow, _isExcludedFromUnreadCount }: SdkMessage): boolean {
  return flow === 'in' && !_isExcludedFromUnreadCount;
}
