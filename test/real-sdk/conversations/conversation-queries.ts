import { ChatError } from '@parlor/sdk';
import type { WireConversation } from '../../../packages/engine/src/protocol/entities.js';
import type { GatewaySession } from '../gateway/gateway-session.js';

/** A conversation; `undefined` when it cannot be had, which is no reason to refuse what is asked of others. */
export async function findConversation(
  session: GatewaySession,
  conversationID: string,
): Promise<WireConversation | undefined> {
  try {
    return (await session.call('conversations.get', { conversationID })).conversation;
  } catch (error) {
    if (error instanceof ChatError) return undefined;
    throw error;
  }
}
