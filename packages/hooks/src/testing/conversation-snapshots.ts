import type { ConversationSnapshot } from '../features/conversations/index.js';
import { readConversation } from '../features/conversations/read-conversation.js';

/** A conversation as a store keeps it, read from a live one of which only this is known. */
export function conversationSnapshot(
  conversationID: string,
  live: Readonly<Record<string, unknown>> = {},
): ConversationSnapshot {
  const type = conversationID.startsWith('C2C') ? 'C2C' : 'GROUP';
  const read = readConversation({ conversationID, type, ...live });
  if (!read) throw new Error(`${conversationID} is no conversation.`);
  return read;
}

/** A person's conversation. */
export function personSnapshot(userID: string, nick: string, remark = ''): ConversationSnapshot {
  return conversationSnapshot(`C2C${userID}`, { remark, userProfile: { userID, nick } });
}

/** A group's conversation. */
export function teamSnapshot(groupID: string, name: string): ConversationSnapshot {
  return conversationSnapshot(`GROUP${groupID}`, { groupProfile: { groupID, name } });
}
