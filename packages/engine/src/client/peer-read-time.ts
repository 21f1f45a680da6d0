import type { ClientParts } from './client-parts.js';

/** Up to when the peer has read: asked for while the conversation is not in the list. */
export async function peerReadTime(parts: ClientParts, conversationID: string): Promise<number> {
  const { connection, conversations, log } = parts;
  if (conversations.has(conversationID)) return conversations.peerReadTime(conversationID);
  try {
    const { conversation } = await connection.request('conversations.get', { conversationID });
    conversations.notePeerRead(conversationID, conversation.peerReadTime);
    return conversation.peerReadTime;
  } catch (error) {
    log.write(2, `How far the peer of ${conversationID} has read could not be asked.`, error);
    return 0;
  }
}
